/** Factories, machines, metal, vehicles, quality, food production, farming and forestry. */
import type { Field } from '../read-field.ts'

export const manufacturingAndAgriculture: Field = {
  concepts: `
[skill]
Welding | Welder, Schweißen, Soldadura, Soudage, Welding and cutting, Weld
MIG welding | MIG/MAG welding, MAG welding, GMAW, Gas metal arc welding, MIG
TIG welding | WIG-Schweißen, GTAW, Gas tungsten arc welding, TIG
Arc welding | Stick welding, SMAW, MMA welding, Manual metal arc welding, Shielded metal arc welding
Orbital and pipe welding | Pipe welding, Orbital welding
Spot welding | Resistance welding
Oxy-fuel cutting | Flame cutting, Plasma cutting, Gas cutting
Soldering | Brazing, Löten, SMD soldering, Soft soldering
Metalworking | Metal fabrication, Metallbau, Steel fabrication, Metalwork
Sheet metal work | Sheet metal, Sheet metal fabrication, Sheet metal bending, Press brake operation
Blacksmithing | Forging
Turning | Lathe operation, Lathe, Lathe work, Drehen, Manual turning
Milling | Milling machine operation, Fräsen, Manual milling
Grinding | Surface grinding, Deburring, Polishing metal
CNC machining | CNC, CNC operation, CNC machine operation, CNC machinist, CNC milling, CNC turning, CNC operator, Machining
CNC programming | G-code, Heidenhain, Sinumerik, Fanuc CNC, CNC programmer
Tool and die making | Toolmaking, Die making, Werkzeugbau
Machine operation | Machine operator, Operating machines, Production machinery, Machine operating, Maschinenbedienung
Machine setup | Machine setting, Setting up machines, Set-up of machines, Changeovers
Injection moulding | Plastic injection moulding, Plastics processing, Spritzguss
Casting | Foundry work, Die casting, Metal casting
3D printing | Additive manufacturing, 3D printer operation, FDM printing
Laser cutting | Laser cutter operation, Laser engraving
Mechanical assembly | Product assembly, Assembly work, Assembly line work, Assembling, Montage, Assembly of components
Electronics assembly | Circuit board assembly, SMT assembly, Electronic assembly
Production work | Production worker, Factory work, Manufacturing work, Production line, Production helper
Packing | Packaging, Product packaging, Packing goods, Hand packing
Hydraulics | Hydraulic systems
Pneumatics | Pneumatic systems
Industrial maintenance | Machine maintenance, Equipment maintenance, Plant maintenance, Instandhaltung, Maintenance and repair, Mechanical maintenance
Preventive maintenance | Predictive maintenance, Preventative maintenance, TPM, Total productive maintenance
PLC programming | PLC, PLCs, Programmable logic controllers, SPS-Programmierung, Siemens S7, TIA Portal, Allen-Bradley
Industrial automation | Automation technology, Automatisierungstechnik, Process automation
SCADA | HMI, SCADA systems
Reading technical drawings | Blueprint reading, Reading blueprints, Reading drawings, Schematic reading
Measuring instruments | Calipers, Micrometers, Precision measurement, Metrology, Messtechnik
Coordinate measuring machines | CMM, CMM operation
Vehicle repair | Car repair, Auto repair, Car mechanic, Automotive repair, Automotive mechanics, Kfz-Mechatronik, Vehicle maintenance, Motor vehicle repair
Vehicle diagnostics | Automotive diagnostics, On-board diagnostics, OBD
Truck and bus repair | Diesel mechanics, Heavy vehicle repair, Diesel engine repair
Bicycle repair | Bike mechanics
Body repair and paint | Car body repair, Auto body repair, Vehicle painting, Spray painting, Karosseriebau
Tyre fitting | Wheel alignment
Aircraft maintenance | Aviation maintenance, Aircraft mechanics, EASA Part-66
Agricultural machinery repair | Farm machinery maintenance
Sewing | Dressmaking, Tailoring, Schneidern, Alterations, Machine sewing
Upholstery | Upholstering furniture
Textile production | Weaving, Knitting machines, Textile technology
Leather work | Shoemaking, Saddlery
Jewellery making | Goldsmithing, Silversmithing
Watchmaking | Watch repair, Clock repair
Glass work | Glass blowing, Glazing of glassware
Pottery | Ceramics, Ceramic work
Woodworking | Cabinetmaking, Tischlerei, Furniture making, Woodwork
Butchery | Meat cutting, Meat processing, Metzgerei, Butcher
Baking | Baker, Bread making, Bäckerei, Panadería, Bread baking
Confectionery | Pastry, Patisserie, Pastry making, Konditorei, Cake decorating
Food processing | Food production, Food manufacturing, Lebensmittelproduktion
Brewing | Beer brewing, Distilling
Dairy processing | Cheese making
Farming | Farm work, Crop farming, Arable farming, Landwirtschaft, Farm labour, Agriculture, Agricultural work
Livestock farming | Animal husbandry, Livestock care, Cattle farming, Viehzucht
Milking | Dairy farming
Tractor driving | Tractor operation, Operating farm machinery, Agricultural machinery operation
Harvesting | Fruit picking, Crop harvesting
Horticulture | Plant cultivation, Greenhouse work, Gartenbau, Nursery gardening
Gardening | Landscaping, Garden maintenance, Landscape gardening, Gärtnern, Lawn care, Groundskeeping
Tree care | Tree surgery, Arboriculture, Pruning
Viticulture | Wine growing, Winemaking
Forestry | Forest work, Forstwirtschaft, Forest management
Chainsaw operation | Chainsaw licence, Motorsägenschein, Tree felling
Irrigation | Irrigation systems
Pest control | Plant protection, Pesticide application
Beekeeping | Apiculture
Fish farming | Aquaculture, Fishing
Animal care | Pet care, Animal handling, Tierpflege, Dog training
Horse care | Horse grooming, Equine care, Horse riding
Mining | Quarrying, Blasting
Plant operation | Process plant operation, Chemical plant operation, Control room operation
[method]
Lean manufacturing | Lean, Lean production, Lean management, Toyota Production System, 5S, Lean principles
Six Sigma | Lean Six Sigma, Six Sigma Green Belt, Six Sigma Black Belt, DMAIC, 6 Sigma
Quality control | QC, Quality inspection, Inspection, Qualitätskontrolle, Visual inspection
Quality assurance | QA, Qualitätssicherung, Quality testing
Quality management | QMS, Quality management systems, ISO 9001, Qualitätsmanagement, TQM, Total quality management
Statistical process control | SPC
Production planning | Production scheduling, Production control, Fertigungsplanung, MRP, Manufacturing planning
Good manufacturing practice | GMP, cGMP, Good manufacturing practices
Non-destructive testing | NDT, Ultrasonic testing
[knowledge]
Manufacturing | Manufacturing processes, Fertigung, Industrial production, Production processes
Organic farming | Organic agriculture, Ecological farming
Soil science | Agronomy, Agricultural science
[licence]
Welding certificate | ISO 9606, EN 287, Certified welder, Welding licence, AWS D1.1
`,
  relations: `
Welding: MIG welding 0.7, TIG welding 0.7, Arc welding 0.7, Spot welding 0.5, Orbital and pipe welding 0.6, Welding certificate 0.6, Metalworking 0.4, Soldering 0.3, Oxy-fuel cutting 0.4
MIG welding: TIG welding 0.6, Arc welding 0.6, Orbital and pipe welding 0.4, Spot welding 0.4
TIG welding: Arc welding 0.6, Orbital and pipe welding 0.5
Metalworking: Sheet metal work 0.6, Blacksmithing 0.4, Turning 0.4, Milling 0.4, Grinding 0.5
Turning: Milling 0.6, CNC machining 0.5, Grinding 0.4
Milling: CNC machining 0.5, Grinding 0.4
CNC machining: CNC programming 0.6, Tool and die making 0.4, Machine operation 0.5, Machine setup 0.5, Computer-aided manufacturing 0.4
CNC programming: Computer-aided manufacturing 0.6, Machine setup 0.4
Machine operation: Machine setup 0.6, Production work 0.5, Injection moulding 0.4, Plant operation 0.4
Injection moulding: Casting 0.3
3D printing: Computer-aided design 0.3
Mechanical assembly: Production work 0.5, Electronics assembly 0.5, Industrial maintenance 0.4
Electronics assembly: Soldering 0.5
Production work: Packing 0.6, Warehouse work 0.4, Food processing 0.5
Packing: Warehouse work 0.5, Order picking 0.6
Hydraulics: Pneumatics 0.6, Industrial maintenance 0.4
Pneumatics: Industrial maintenance 0.4
Industrial maintenance: Preventive maintenance 0.7, Facility maintenance 0.4, Electrical maintenance 0.4
PLC programming: Industrial automation 0.6, SCADA 0.5
Industrial automation: SCADA 0.5, Robotics 0.5, Control engineering 0.5, Mechatronics 0.5
Measuring instruments: Quality control 0.4, Coordinate measuring machines 0.5
Vehicle repair: Vehicle diagnostics 0.6, Truck and bus repair 0.6, Body repair and paint 0.4, Tyre fitting 0.5, Agricultural machinery repair 0.4, Bicycle repair 0.3
Truck and bus repair: Agricultural machinery repair 0.6
Aircraft maintenance: Vehicle repair 0.3
Sewing: Upholstery 0.4, Leather work 0.3, Fashion design 0.3
Woodworking: Carpentry 0.6
Baking: Confectionery 0.6, Cooking 0.3
Butchery: Food processing 0.4
Food processing: Dairy processing 0.5, Brewing 0.3
Farming: Livestock farming 0.5, Tractor driving 0.5, Harvesting 0.5, Horticulture 0.5, Organic farming 0.6
Livestock farming: Milking 0.6, Animal care 0.5, Horse care 0.4
Horticulture: Gardening 0.6, Viticulture 0.4
Gardening: Tree care 0.5
Forestry: Chainsaw operation 0.5, Tree care 0.5
Tree care: Chainsaw operation 0.5
Animal care: Horse care 0.5
Lean manufacturing: Six Sigma 0.6, Production planning 0.3
Six Sigma: Statistical process control 0.5, Quality management 0.4
Quality control: Quality assurance 0.6, Quality management 0.5, Non-destructive testing 0.4, Statistical process control 0.4
Quality assurance: Quality management 0.6, Good manufacturing practice 0.4
Good manufacturing practice: Good laboratory practice 0.5
Production planning: Supply chain management 0.4, Material planning 0.6
Manufacturing: Industrial engineering 0.5, Production work 0.5
Farming: Soil science 0.4
Just-in-time: Lean manufacturing 0.5
Jewellery making: Watchmaking 0.3
Laser cutting: Sheet metal work 0.4, CNC machining 0.4
Textile production: Sewing 0.4
Pest control: Farming 0.3
`,
}
