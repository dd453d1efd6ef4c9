/** Engineering, design software of engineers, laboratories, natural sciences and the environment. */
import type { Field } from '../read-field.ts'

export const engineeringAndScience: Field = {
  concepts: `
[tool]
AutoCAD | Autodesk AutoCAD, AutoCAD LT, AutoCAD 2D
SolidWorks | Dassault SolidWorks
CATIA | CATIA V5, Dassault CATIA, CATIA V6
Autodesk Inventor | Inventor
Siemens NX | NX CAD, Unigraphics, Siemens Unigraphics
PTC Creo | Creo, Pro/ENGINEER, ProE
Fusion 360 | Autodesk Fusion 360, Autodesk Fusion
Solid Edge | Siemens Solid Edge
Revit | Autodesk Revit, Revit Architecture
ArchiCAD | Graphisoft ArchiCAD
Civil 3D | AutoCAD Civil 3D, Autodesk Civil 3D
MicroStation | Bentley MicroStation
Navisworks | Autodesk Navisworks
Rhino | Rhinoceros 3D, Rhino 3D
Ansys | Ansys Workbench, Ansys Fluent
Abaqus | Simulia Abaqus
COMSOL | COMSOL Multiphysics
Simulink | MATLAB Simulink
LabVIEW | NI LabVIEW, National Instruments LabVIEW
Altium Designer | Altium
KiCad
Eagle PCB | Autodesk Eagle
LTspice | PSpice, SPICE simulation
EPLAN | EPLAN Electric P8
Arduino | Arduino programming
Raspberry Pi | Raspberry Pi projects
ArcGIS | Esri ArcGIS, ArcGIS Pro, ArcMap, Esri
QGIS | Quantum GIS
ImageJ | Fiji ImageJ
GraphPad Prism | GraphPad, Prism statistics
LIMS | Laboratory information management system
[language]
VHDL | VHSIC hardware description language
Verilog | SystemVerilog, Verilog HDL
Structured Text | IEC 61131-3, Ladder logic, Ladder diagram
[method]
Computer-aided design | CAD, CAD drawing, Computer-aided drafting, CAD design, CAD software, CAD drafting
Computer-aided manufacturing | CAM, CAD/CAM
Mastercam
Building information modelling | BIM, BIM modelling, BIM coordination
Finite element analysis | FEA, FEM, Finite element method, Finite element modelling
Computational fluid dynamics | CFD
Technical drawing | Technical drawings, Drafting, Technisches Zeichnen, Engineering drawing, Engineering drawings
Tolerancing | GD&T, Geometric dimensioning and tolerancing
Failure analysis | FMEA, Failure mode and effects analysis, Root cause analysis, RCA
Systems engineering | MBSE, Model-based systems engineering
PCB design | PCB layout, Printed circuit board design, Circuit board design
Surveying | Land surveying, Topographic surveying, Vermessung, Surveyor
Structural analysis | Structural design, Statics, Structural calculations
Chromatography | HPLC, Gas chromatography, High-performance liquid chromatography, LC-MS
Mass spectrometry | GC-MS, Mass spec
Spectroscopy | NMR, FTIR, UV-Vis spectroscopy
Microscopy | Light microscopy, Electron microscopy, Fluorescence microscopy
PCR | Polymerase chain reaction, qPCR, RT-PCR, Real-time PCR
Cell culture | Tissue culture, Cell culturing, Mammalian cell culture
Western blot | Western blotting, Immunoblotting
ELISA | Enzyme-linked immunosorbent assay, Immunoassay
Flow cytometry | FACS
DNA sequencing | Next-generation sequencing, NGS, RNA-seq
Titration | Wet chemistry
Laboratory techniques | Lab techniques, Laboratory work, Lab work, Laboratory skills, Lab skills, Pipetting, Labortechnik, Laboratory experience, Laboratory
Sample preparation | Sample collection
Scientific research | Research, Research methods, Research skills, Academic research, Research methodology
Scientific writing | Academic writing, Scientific publications, Publishing papers
Literature review | Literature research, Systematic review, Systematic reviews
Clinical trials | Clinical research, Clinical studies, GCP guidelines, Good clinical practice
Environmental impact assessment | EIA, Environmental assessment
Life cycle assessment | LCA, Life cycle analysis, Carbon footprint
[knowledge]
Mechanical engineering | Mechanical design, Maschinenbau, Mechanical engineer, Machine design
Electrical engineering | Elektrotechnik, Electrical design, Electrical engineer, Ingeniería eléctrica
Electronics | Electronic engineering, Electronic circuits, Circuit design, Analogue electronics, Digital electronics
Power electronics | Power converters, Inverters
Power engineering | Power systems, High voltage, Power distribution, Energy technology
Civil engineering | Bauingenieurwesen, Civil engineer, Ingeniería civil
Structural engineering | Structural engineer, Steel structures
Geotechnical engineering | Soil mechanics, Geotechnics
Chemical engineering | Process engineering, Chemical processes, Verfahrenstechnik
Industrial engineering | Production engineering, Manufacturing engineering, Wirtschaftsingenieurwesen
Aerospace engineering | Aeronautics, Aeronautical engineering, Aviation engineering
Automotive engineering | Vehicle technology, Automotive, Vehicle engineering
Biomedical engineering | Medical technology, Medical engineering, Medizintechnik
Mechatronics | Mechatronik, Mechatronic systems
Robotics | Industrial robots, Robot programming, KUKA, ABB robots, Fanuc robots
Control engineering | Control systems, Control theory, Regelungstechnik, PID control
Thermodynamics | Heat transfer
Fluid mechanics | Hydrodynamics, Fluid dynamics
Materials science | Materials engineering, Metallurgy, Werkstoffkunde
Signal processing | Digital signal processing, DSP
FPGA | FPGA design, FPGA programming, Field-programmable gate arrays
Microcontrollers | Microcontroller programming, STM32, ESP32, MCU
Internet of Things | IoT, IIoT, Industrial IoT
RF engineering | Radio frequency, Antenna design
Telecommunications | Telecoms, 5G, Telecommunication networks, LTE
Optics | Photonics, Laser technology
Acoustics | Noise control
Nuclear safety | Radiation protection, Strahlenschutz
Architecture | Architectural design, Building design, Architect, Architectural drawing
Landscape architecture | Landscape design, Landscape planning
Urban planning | Town planning, City planning, Spatial planning
Geographic information systems | GIS, Geospatial analysis, Spatial analysis, Geoinformatics, Cartography
Remote sensing | Satellite imagery, LiDAR
Physics | Applied physics, Physik
Chemistry | Applied chemistry, Chemie, Organic chemistry, Inorganic chemistry
Analytical chemistry | Chemical analysis, Instrumental analysis
Biology | Life sciences, Biologie
Biochemistry | Biochemical analysis
Molecular biology | Molecular biology techniques, Molecular cloning, Gene cloning
Microbiology
Genetics | Genomics
Gene editing | CRISPR, Genome editing
Biotechnology | Bioprocessing, Biotech
Bioinformatics | Computational biology
Pharmacology | Pharmaceutical science, Pharmacokinetics
Toxicology | Ecotoxicology
Geology | Geosciences, Hydrogeology, Geologie
Ecology | Nature conservation, Environmental science, Conservation biology
Meteorology | Climatology, Climate science
Astronomy | Astrophysics
Renewable energy | Solar energy, Wind energy, Erneuerbare Energien
Energy management | Energy efficiency, ISO 50001, Energy audits
Waste management | Recycling, Waste disposal
Water treatment | Wastewater treatment, Sewage treatment
Environmental management | ISO 14001, Environmental protection, Environmental compliance
Good laboratory practice | GLP
`,
  relations: `
AutoCAD: SolidWorks 0.4, Revit 0.4, Civil 3D 0.5, ArchiCAD 0.4, Computer-aided design 0.7, Technical drawing 0.5, Autodesk Inventor 0.4
SolidWorks: CATIA 0.5, Autodesk Inventor 0.6, Siemens NX 0.5, PTC Creo 0.6, Fusion 360 0.6, Solid Edge 0.6, Computer-aided design 0.7
CATIA: Siemens NX 0.6, PTC Creo 0.5, Autodesk Inventor 0.4, Computer-aided design 0.7
Autodesk Inventor: Fusion 360 0.6, PTC Creo 0.5, Solid Edge 0.6, Computer-aided design 0.7
Siemens NX: PTC Creo 0.5, Solid Edge 0.5, Computer-aided design 0.7
PTC Creo: Computer-aided design 0.7, Solid Edge 0.5
Fusion 360: Computer-aided design 0.6, Computer-aided manufacturing 0.4
Solid Edge: Computer-aided design 0.6
Revit: ArchiCAD 0.6, Building information modelling 0.7, Navisworks 0.4
ArchiCAD: Building information modelling 0.6
Navisworks: Building information modelling 0.5
Rhino: SketchUp 0.4, 3D modelling 0.5
Computer-aided design: Technical drawing 0.6, 3D modelling 0.4, Building information modelling 0.4
Technical drawing: Reading technical drawings 0.7, Tolerancing 0.4
Ansys: Abaqus 0.6, COMSOL 0.5, Finite element analysis 0.7, Computational fluid dynamics 0.5
Abaqus: Finite element analysis 0.7
COMSOL: Finite element analysis 0.6
Finite element analysis: Structural analysis 0.5
Computational fluid dynamics: Fluid mechanics 0.5
Simulink: MATLAB 0.6, Control engineering 0.4
LabVIEW: MATLAB 0.3
Altium Designer: KiCad 0.6, Eagle PCB 0.6, PCB design 0.7
KiCad: Eagle PCB 0.7, PCB design 0.6
Eagle PCB: PCB design 0.6
LTspice: Electronics 0.4
EPLAN: Electrical engineering 0.3
Arduino: Raspberry Pi 0.5, Microcontrollers 0.5
Microcontrollers: Embedded systems 0.6
ArcGIS: QGIS 0.7, Geographic information systems 0.7
QGIS: Geographic information systems 0.7
Geographic information systems: Remote sensing 0.5, Surveying 0.3
VHDL: Verilog 0.7, FPGA 0.6
Verilog: FPGA 0.6
Structured Text: PLC programming 0.7
Failure analysis: Quality assurance 0.3, Six Sigma 0.4
Chromatography: Mass spectrometry 0.5, Analytical chemistry 0.6, Spectroscopy 0.4
Mass spectrometry: Spectroscopy 0.4, Analytical chemistry 0.5
Spectroscopy: Analytical chemistry 0.5
Titration: Analytical chemistry 0.5
PCR: DNA sequencing 0.5, Molecular biology 0.6, Western blot 0.4
Western blot: ELISA 0.5, Molecular biology 0.5
ELISA: Biochemistry 0.4
Cell culture: Molecular biology 0.4, Flow cytometry 0.3, Biotechnology 0.4
Laboratory techniques: Sample preparation 0.6, Chemistry 0.4, Cell culture 0.4, Microscopy 0.4, PCR 0.4, Titration 0.5
Scientific research: Literature review 0.5, Scientific writing 0.5
Mechanical engineering: Mechatronics 0.5, Automotive engineering 0.5, Aerospace engineering 0.4, Industrial engineering 0.4, Thermodynamics 0.4
Electrical engineering: Electronics 0.6, Power engineering 0.6, Mechatronics 0.5, Power electronics 0.5, Control engineering 0.4
Electronics: PCB design 0.5, Power electronics 0.5, Embedded systems 0.4, Microcontrollers 0.5
Civil engineering: Structural engineering 0.6, Geotechnical engineering 0.5, Surveying 0.3
Structural engineering: Structural analysis 0.7
Mechatronics: Robotics 0.5, PLC programming 0.4, Control engineering 0.5
Robotics: PLC programming 0.4, Control engineering 0.4
Signal processing: Image processing 0.4, RF engineering 0.3
Internet of Things: Embedded systems 0.4, Microcontrollers 0.4
Telecommunications: RF engineering 0.5, Computer networking 0.4
Architecture: Building information modelling 0.4, Interior design 0.4, Landscape architecture 0.4, Urban planning 0.4
Landscape architecture: Gardening 0.4
Chemistry: Analytical chemistry 0.6, Biochemistry 0.5, Chemical engineering 0.4
Biology: Molecular biology 0.5, Microbiology 0.5, Biochemistry 0.5, Genetics 0.5, Ecology 0.4
Molecular biology: Genetics 0.6, Biochemistry 0.6, Biotechnology 0.5
Genetics: Bioinformatics 0.4, DNA sequencing 0.4
Bioinformatics: DNA sequencing 0.4, Data science 0.3
Pharmacology: Toxicology 0.4
Renewable energy: Solar installation 0.4, Energy management 0.4
Environmental management: Waste management 0.4, Environmental impact assessment 0.5, Ecology 0.3
Environmental impact assessment: Life cycle assessment 0.4
Genetics: Gene editing 0.5
Mastercam: Computer-aided manufacturing 0.6, CNC programming 0.5
Optics: Physics 0.4
Acoustics: Physics 0.4
Astronomy: Physics 0.5
Meteorology: Physics 0.3
Geology: Geotechnical engineering 0.4
Materials science: Chemistry 0.3
Systems engineering: Requirements gathering 0.4
Water treatment: Plant operation 0.4
ImageJ: Image processing 0.4, Microscopy 0.3
Biomedical engineering: Medical device regulation 0.4
MicroStation: AutoCAD 0.6, Civil 3D 0.5, Computer-aided design 0.6
`,
}
