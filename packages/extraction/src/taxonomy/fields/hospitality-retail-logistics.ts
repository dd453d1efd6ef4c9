/** Kitchens, restaurants, hotels, shops, beauty, warehouses, transport, driving and security. */
import type { Field } from '../read-field.ts'

export const hospitalityRetailLogistics: Field = {
  concepts: `
[skill]
Cooking | Cook, Kochen, Cocina, Cuisine, Food preparation, Culinary skills, Culinary arts, Meal preparation, Preparing meals
Line cooking | Grill cooking, Station cooking, À la carte cooking, Frying and grilling
Large-scale catering | Canteen cooking, Bulk cooking, Catering, Grossküche, Cafeteria cooking
Kitchen assistance | Kitchen help, Kitchen porter, Küchenhilfe, Dishwashing, Kitchen helper
Kitchen management
Menu planning | Recipe development, Menu design
Waiting tables | Waiter, Waitress, Table service, Serving food, Food service, Kellnern, Food and beverage service, Service of guests, Waiting staff
Bartending | Bartender, Mixology, Cocktail making, Bar service, Barkeeper
Barista skills | Barista, Coffee making, Latte art
Fast food service | Quick service restaurant, Counter service
Banquet service | Banqueting, Event catering service
Hotel reception | Hotel front desk, Front desk, Check-in and check-out, Guest check-in, Hotelrezeption
Hotel housekeeping | Housekeeping, Room cleaning, Room attendant, Chambermaid work, Zimmerreinigung
Laundry | Ironing, Textile cleaning, Laundry service
Concierge services | Concierge, Guest relations, Guest services
Hotel management | Hospitality management, Hotel operations
Restaurant management | Gastronomy management, Food and beverage management, F&B management
Revenue management | Yield management, Hotel pricing
Reservations | Booking systems, Reservation management
Travel consulting | Travel agency work, Travel advice, Reiseberatung
Cabin crew service | Flight attendant, Cabin crew, In-flight service
Retail sales | Retail, Shop assistant, Einzelhandel, Sales assistant, Store sales, Sales associate, Shop work
Cashiering | Cashier, Cash handling, Till operation, Cash register, Kassieren, Cash desk, Checkout operation
Visual merchandising | Merchandising, Product display, Store displays, Window dressing
Shelf stacking | Stocking shelves, Shelf filling, Stock replenishment, Regale auffüllen, Shelf stocking
Store management | Shop management, Retail management, Store manager, Filialleitung, Branch management
Category management | Assortment planning, Range planning
Product demonstrations | Product presentation, Promoter work
Upselling | Cross-selling, Add-on sales
Floristry | Flower arranging, Florist
Hairdressing | Hair styling, Hairdresser, Haircutting, Friseur, Barbering, Hair colouring, Peluquería
Cosmetics and beauty care | Beauty treatments, Cosmetology, Kosmetik, Facials, Beauty therapy, Skin care
Make-up | Makeup artistry, Make-up artist
Nail care | Manicure, Pedicure, Nail design
Warehouse work | Warehousing, Warehouse, Warehouse operations, Lagerarbeit, Warehouse worker, Storekeeping, Warehouse associate, Trabajo de almacén
Order picking | Picking, Pick and pack, Order fulfilment, Kommissionierung, Picking and packing, Picker
Goods receiving | Goods in, Incoming goods, Receiving, Wareneingang, Goods receipt
Shipping | Dispatch, Goods issue, Versand, Shipping and receiving, Dispatching goods
Loading and unloading | Loading trucks, Truck loading, Unloading, Manual handling, Heavy lifting, Lifting
Load securing | Cargo securing, Ladungssicherung
Inventory management | Stock control, Stock management, Inventory control, Inventory, Stocktaking, Bestandsmanagement
Forklift driving | Forklift, Forklift operation, Fork lift truck driving, Gabelstapler, Forklift operator, Forklift truck
Reach truck operation | Order picker truck, High-bay forklift
Pallet trucks | Pallet jack, Electric pallet truck, Hand pallet truck
Barcode scanners | Handheld scanners, RF scanner, Barcode scanning
Driving | Car driving, Driver, Vehicle driving, Safe driving
Truck driving | Lorry driving, HGV driving, LKW fahren, Long-haul driving, Truck driver, Heavy goods vehicle driving
Delivery driving | Delivery driver, Courier, Parcel delivery, Van driving, Last-mile delivery, Paketzustellung
Bus driving | Coach driving, Public transport driving, Bus driver
Taxi driving | Chauffeur, Passenger transport, Taxi driver
Train driving | Locomotive driving, Lokführer, Tram driving
Route planning | Tour planning, Trip planning, Transport planning
Dispatching | Dispatcher, Vehicle dispatching
Fleet management | Vehicle fleet management, Fuhrparkmanagement
Freight forwarding | Forwarding, Spedition, Freight, Freight transport
Customs clearance | Customs, Customs declarations, Zoll, Import/export documentation, Customs procedures
Import and export | Import/export, Foreign trade, International trade, Aussenhandel
Air cargo | Air freight, Airport ground handling, Ground handling
Sea freight | Ocean freight, Port logistics, Container shipping
Seamanship | Ship navigation, Boat handling, Deckhand work
Piloting aircraft | Flying, Aircraft piloting
Drone piloting | Drone operation, UAV operation, Drones
Air traffic control | Flight control, Flugsicherung
Postal services | Mail sorting, Mail delivery, Post office work, Mailroom
Moving and removals | Furniture removal, Furniture assembly
Security guarding | Security guard, Security services, Guarding, Wachdienst, Sicherheitsdienst, Property protection
Access control | Entrance control, Door supervision, Doorman, Patrol, Bouncer
CCTV monitoring | Video surveillance, Surveillance monitoring
Event security | Crowd control, Crowd management
[method]
Logistics | Logistics management, Logistik, Logística, Logistics operations, Logistique, Transport logistics
Supply chain management | SCM, Supply chain, Supply chain planning, Lieferkettenmanagement
Procurement | Purchasing, Buying, Einkauf, Sourcing, Strategic sourcing, Compras, Achats, Strategic purchasing
Supplier management | Vendor management, Supplier relationship management, Supplier negotiations
Material planning | MRP planning, Materials management, Materials planning, Materialwirtschaft
Demand planning | Sales and operations planning, S&OP
Just-in-time | JIT, Just-in-time delivery
[tool]
Point of sale systems | POS, POS systems, Point of sale, EPOS, Kassensysteme, POS system
Warehouse management systems | WMS, Warehouse management system, SAP EWM, SAP WM, Lagerverwaltung
Transport management systems | TMS, Transportation management system
Opera PMS | Opera hotel system, Oracle Opera, Fidelio
Amadeus | Amadeus GDS
Sabre | Sabre GDS
[knowledge]
Wine knowledge | Sommelier, Wine tasting, Wine service
Food hygiene | Food safety, HACCP, Food handling, Lebensmittelhygiene, Food hygiene certificate, Food handler, ServSafe
Allergen knowledge | Food allergens
Hospitality | Gastronomy, Gastronomie, Hotel and catering, Hotellerie, Hostelería
Tourism | Tourismus, Tourism management, Turismo
Dangerous goods | Hazardous materials, ADR, Hazmat, Gefahrgut, IATA DGR, Hazardous goods
Incoterms | International commercial terms
Product knowledge | Product expertise
[licence]
Driving licence | Driver's licence, Car licence, Category B driving licence, Führerschein, Führerschein Klasse B, Class B licence, Permis de conduire, Carnet de conducir, Permiso de conducir, Full driving licence, Valid driver's licence, Permis B, Driving licence class B
Motorcycle licence | Category A driving licence, Führerschein Klasse A
Truck licence | Category C driving licence, Category CE driving licence, HGV licence, CDL, Commercial driver's licence, LKW-Führerschein, CE licence, Führerschein Klasse CE, Führerschein Klasse C, LGV licence, Class A CDL, C1 licence, CDL Class A
Bus licence | Category D driving licence, PCV licence, Busführerschein
Tractor licence | Category T driving licence, Führerschein Klasse T
Passenger transport licence | Personenbeförderungsschein, P-Schein, Taxi licence
Driver CPC | Certificate of professional competence, Berufskraftfahrerqualifikation, Modul 95, Code 95
Forklift licence | Forklift certificate, Staplerschein, Forklift certification, Gabelstaplerschein, FLT licence
ADR certificate | ADR licence, ADR-Schein, Dangerous goods driver
Security licence | SIA licence, Sachkundeprüfung 34a, 34a, Guard card, Unterrichtung 34a
Pilot licence | PPL, CPL, ATPL, Private pilot licence, Commercial pilot licence
Boat licence | Sportbootführerschein, Boating licence
Health certificate for food handlers | Gesundheitszeugnis, Infektionsschutzbelehrung
`,
  relations: `
Cooking: Line cooking 0.7, Large-scale catering 0.6, Kitchen assistance 0.5, Menu planning 0.4, Confectionery 0.4, Kitchen management 0.5, Food hygiene 0.3
Line cooking: Large-scale catering 0.5, Fast food service 0.4
Large-scale catering: Kitchen assistance 0.5
Kitchen assistance: Cleaning 0.4, Fast food service 0.5
Kitchen management: Restaurant management 0.5, Menu planning 0.5
Waiting tables: Bartending 0.5, Banquet service 0.7, Fast food service 0.5, Barista skills 0.4, Hospitality 0.5, Cabin crew service 0.4, Customer service 0.3
Bartending: Barista skills 0.5, Wine knowledge 0.4, Hospitality 0.4
Hotel reception: Reception 0.7, Concierge services 0.6, Reservations 0.5, Opera PMS 0.5, Customer service 0.4, Hospitality 0.5
Hotel housekeeping: Laundry 0.4
Hotel management: Restaurant management 0.5, Hospitality 0.6, Revenue management 0.4
Travel consulting: Tourism 0.5, Reservations 0.4, Amadeus 0.5
Amadeus: Sabre 0.7
Tourism: Hospitality 0.5, Guided tours 0.3
Retail sales: Cashiering 0.5, Visual merchandising 0.4, Shelf stacking 0.4, Store management 0.4, Upselling 0.5, Product knowledge 0.3, Product demonstrations 0.4
Cashiering: Point of sale systems 0.6, Shelf stacking 0.4, Fast food service 0.4
Shelf stacking: Warehouse work 0.5, Order picking 0.4
Store management: Restaurant management 0.4
Category management: Procurement 0.4
Sales: Upselling 0.5
Hairdressing: Make-up 0.3
Cosmetics and beauty care: Make-up 0.5, Nail care 0.5, Massage 0.3
Warehouse work: Order picking 0.7, Goods receiving 0.7, Shipping 0.6, Loading and unloading 0.6, Inventory management 0.5, Forklift driving 0.4, Barcode scanners 0.4, Logistics 0.4
Order picking: Goods receiving 0.6, Shipping 0.6, Barcode scanners 0.4
Goods receiving: Shipping 0.7, Inventory management 0.5
Shipping: Freight forwarding 0.4, Loading and unloading 0.5
Loading and unloading: Load securing 0.4, Moving and removals 0.5
Inventory management: Warehouse management systems 0.5, Material planning 0.5, Supply chain management 0.4
Forklift driving: Forklift licence 0.7, Reach truck operation 0.7, Pallet trucks 0.6
Reach truck operation: Forklift licence 0.6, Pallet trucks 0.5
Driving: Delivery driving 0.6, Driving licence 0.7, Taxi driving 0.6
Delivery driving: Truck driving 0.4, Driving licence 0.5, Postal services 0.5, Taxi driving 0.4
Truck driving: Truck licence 0.7, Bus driving 0.4, Driver CPC 0.6, Load securing 0.4
Bus driving: Bus licence 0.7, Taxi driving 0.4, Train driving 0.3, Driver CPC 0.5
Taxi driving: Passenger transport licence 0.6
Truck licence: Driver CPC 0.5, Bus licence 0.3
Tractor driving: Tractor licence 0.6
Dangerous goods: ADR certificate 0.7
Logistics: Supply chain management 0.7, Freight forwarding 0.5, Route planning 0.5, Fleet management 0.4, Inventory management 0.5
Supply chain management: Procurement 0.5, Demand planning 0.6, Material planning 0.5, Supplier management 0.4
Procurement: Supplier management 0.6, Material planning 0.4
Demand planning: Forecasting 0.5, Material planning 0.5
Route planning: Fleet management 0.5, Transport management systems 0.4
Freight forwarding: Customs clearance 0.5, Sea freight 0.6, Air cargo 0.6, Import and export 0.5
Customs clearance: Import and export 0.6
Import and export: Incoterms 0.4
Sea freight: Air cargo 0.5
Piloting aircraft: Pilot licence 0.7
Seamanship: Boat licence 0.4
Security guarding: Access control 0.6, CCTV monitoring 0.6, Event security 0.6, Security licence 0.6
Access control: Event security 0.6
Food hygiene: Health certificate for food handlers 0.5, Allergen knowledge 0.4
Warehouse management systems: Enterprise resource planning 0.3
Floristry: Gardening 0.3
Drone piloting: Piloting aircraft 0.3
Dispatching: Route planning 0.6, Logistics 0.4
`,
}
