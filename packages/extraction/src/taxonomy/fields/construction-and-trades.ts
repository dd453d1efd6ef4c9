/** Building, installing, repairing and cleaning houses, and the machines and cards of the building site. */
import type { Field } from '../read-field.ts'

export const constructionAndTrades: Field = {
  concepts: `
[skill]
Construction work | Construction, Building work, Construction labour, Building construction, General labour, Bauarbeit, Construción, Site work
Bricklaying | Masonry, Stonemasonry, Maurern, Mason, Albañilería
Concrete work | Concreting, Concrete pouring, Concrete finishing, Formwork, Betonbau, Concrete
Steel fixing | Rebar
Carpentry | Carpenter, Joinery, Zimmerei, Carpintería, Carpentry and joinery
Roofing | Roof repair, Dachdecker, Roofer, Roof tiling
Drywall | Dry lining, Drywall installation, Plasterboard, Trockenbau, Dry wall finishing
Plastering | Rendering walls, Verputzen
Painting and decorating | House painting, Wall painting, Malerarbeiten, Decorating, Wallpapering, Painter and decorator, Interior painting, Painting
Tiling | Tile laying, Fliesenlegen, Tile setting
Flooring | Floor laying, Parquet laying, Carpet fitting, Bodenleger
Glazing | Window installation, Window fitting
Insulation | Thermal insulation, Insulation work
Scaffolding | Scaffold erection, Gerüstbau
Demolition | Dismantling buildings
Road construction | Road building, Paving, Asphalt paving, Strassenbau
Drain laying | Underground construction, Tiefbau, Groundworks
Plumbing | Plumber, Pipefitting, Sanitary installation, Sanitärinstallation, Plumbing systems, Fontanería, Plomberie
Heating systems | Heating installation, Heizungsbau, Boiler maintenance, Central heating, Heating engineer
HVAC | Heating ventilation and air conditioning, Air conditioning, Ventilation, HVAC systems, Klimatechnik, HVAC/R
Refrigeration | Refrigeration technology, Kältetechnik, Cooling systems
Heat pumps | Heat pump installation
Gas installation | Gas fitting, Gas Safe
Electrical installation | Electrical wiring, Wiring, Electrician, Elektroinstallation, House wiring, Electrical work, Cabling, Elektriker
Electrical maintenance | Electrical repair, Electrical troubleshooting, Electrical fault finding
Electrical testing | Electrical inspection, PAT testing, DGUV V3, Electrical safety testing
Switchboards | Control cabinet building, Control panel wiring, Schaltschrankbau
Solar installation | PV installation, Solar panel installation, Photovoltaic installation, Photovoltaics, Solar PV
Network cabling | Fibre-optic installation, Structured cabling, Fibre optics, Cable laying
Smart home systems | KNX, Home automation, Building automation
Alarm and security systems | CCTV installation, Fire alarm systems, Alarm systems
Lift maintenance | Elevator maintenance, Lift installation
Appliance repair | Household appliance repair, White goods repair
Facility maintenance | Building maintenance, Property maintenance, Handyman, Caretaker, Hausmeister, Janitor, Facilities maintenance, General repairs
Facility management | Facilities management, Building management, Gebäudemanagement
Locksmithing | Key cutting, Lock fitting
Cleaning | Cleaner, Housekeeping cleaning, Building cleaning, Reinigung, Office cleaning, Limpieza, Cleaning work, Janitorial work, Nettoyage
Window cleaning | Glass cleaning, Facade cleaning
Industrial cleaning | Pressure washing, Machine cleaning
Excavator operation | Excavator, Digger driving, Excavator operator, Baggerführer, Heavy equipment operation, Earthmoving
Crane operation | Crane operator, Kranführer, Tower crane operation, Overhead crane, Crane
Wheel loader operation | Front loader operation, Bulldozer operation
Aerial work platforms | Cherry picker, MEWP, Scissor lift, Hebebühne
Rigging | Slinging
Working at heights | Work at height, Rope access, Industrial climbing
Hand tools | Power tools, Hand and power tools, Use of tools
[method]
Site management | Construction management, Construction site management, Bauleitung, Site supervision, Foreman
Takeoffs | Quantity takeoff, Material takeoff
Cost estimation for construction | Quantity surveying, Construction estimating, Bills of quantities, Kalkulation Bau
Building inspection | Construction inspection, Building control
Building restoration | Heritage conservation, Renovation, Refurbishment
[knowledge]
Building regulations | Building codes, Construction law, VOB
Occupational health and safety | Health and safety, Workplace safety, Occupational safety, OSHA, HSE, EHS, Safety at work, Arbeitssicherheit, OHS, Safety regulations
Fire safety | Fire prevention, Fire protection, Brandschutz, Fire warden
[licence]
Electrician licence | Licensed electrician, Qualified electrician, Journeyman electrician, Elektrofachkraft
CSCS card | CSCS
OSHA 10 | OSHA 30, OSHA 10-hour
Crane licence | Crane operator licence, Kranschein
[tool]
Procore
`,
  relations: `
Construction work: Bricklaying 0.5, Concrete work 0.5, Carpentry 0.4, Demolition 0.5, Road construction 0.5, Drain laying 0.5, Drywall 0.4, Scaffolding 0.4, Plastering 0.4
Bricklaying: Concrete work 0.4, Plastering 0.4, Tiling 0.4
Concrete work: Steel fixing 0.6
Carpentry: Roofing 0.4, Flooring 0.4, Drywall 0.4
Drywall: Plastering 0.5, Painting and decorating 0.4, Insulation 0.5
Plastering: Painting and decorating 0.5
Tiling: Flooring 0.6
Road construction: Drain laying 0.5
Plumbing: Heating systems 0.6, Gas installation 0.6, HVAC 0.5
Heating systems: HVAC 0.6, Heat pumps 0.6, Gas installation 0.5
HVAC: Refrigeration 0.6, Heat pumps 0.6
Refrigeration: Heat pumps 0.4
Electrical installation: Electrical maintenance 0.7, Electrical testing 0.5, Electrician licence 0.7, Switchboards 0.5, Solar installation 0.5, Network cabling 0.4, Smart home systems 0.5, Alarm and security systems 0.4
Electrical maintenance: Electrical testing 0.6, Switchboards 0.4, Electrician licence 0.6, Appliance repair 0.4
Electrical engineering: Electrical installation 0.4
Smart home systems: Alarm and security systems 0.4
Lift maintenance: Electrical maintenance 0.4
Facility maintenance: Facility management 0.4, Plumbing 0.3, Electrical maintenance 0.3, Painting and decorating 0.3, Gardening 0.3, Hand tools 0.4
Cleaning: Window cleaning 0.5, Industrial cleaning 0.5, Hotel housekeeping 0.7
Excavator operation: Wheel loader operation 0.6, Crane operation 0.3
Crane operation: Crane licence 0.7, Rigging 0.5
Aerial work platforms: Working at heights 0.4, Forklift driving 0.3
Working at heights: Scaffolding 0.4, Roofing 0.3
Site management: Project management 0.4, Cost estimation for construction 0.4
Occupational health and safety: Fire safety 0.4, OSHA 10 0.6, CSCS card 0.4
Building inspection: Building regulations 0.5
Building restoration: Painting and decorating 0.3, Construction work 0.4
Procore: Site management 0.3
Takeoffs: Cost estimation for construction 0.6
`,
}
