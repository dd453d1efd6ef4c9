// Places that postings name and the gazetteer has under another name or not at all: townships, bases, quarters; by hand.

import { foldName } from './fold-name.ts'

/**
 * Country[.region] → 'Name = name in the gazetteer, in the same country and region'. Found as the misses in 23,000 real postings.
 * What is not the place itself is its neighbour within 15 km, which for a way to work is the same.
 */
const SMALL_PLACES: Record<string, string> = {
  AU: 'Barangaroo = Sydney, Eveleigh = Sydney, Long Pocket = Indooroopilly',
  BN: 'Jerudong = Kampung Jerudong',
  DE: 'Flughafen München = Freising, Immenstadt = Immenstadt im Allgäu',
  DK: 'Vedbæk = Holte',
  GB: 'Culham = Abingdon, Little Chesterford = Great Chesterford, Canary Wharf = London, City of London = London',
  IL: 'Yakum = Herzliya, Rishon LeTsiyon = Rishon LeTsiyyon, Kefar Sava = Kfar Saba',
  IN: 'Andheri = Mumbai, Powai = Mumbai, Whitefield = Bengaluru, Electronic City = Bengaluru, HITEC City = Hyderabad',
  LB: 'Sin El Fil = Beirut',
  MX: 'Texcoco = Texcoco de Mora',
  NL: 'Schiphol = Badhoevedorp',
  PE: 'Ate = Vitarte',
  TN: 'Cité Mahrajène = Tunis',
  // The gazetteer's Kadıköy is a village 60 km from the quarter that postings mean.
  'TR.Istanbul': 'Kadıköy = Üsküdar',
  'UA.Kyiv': 'Ukrainka = Obukhiv',
  VI: 'St Thomas = Charlotte Amalie, St Croix = Christiansted',
  ZA: 'Sandton = Randburg',
  'US.CA':
    'Lake View Terrace = San Fernando, City of Industry = La Puente, Baywood-Los Osos = Los Osos, Playa Vista = Culver City',
  'US.CO': 'Schriever AFB = Ellicott, Peterson AFB = Colorado Springs, Buckley AFB = Aurora',
  'US.CT': 'Berlin = Kensington, Rocky Hill = Wethersfield, Brookfield = Danbury',
  'US.FL':
    'Eglin AFB = Valparaiso, Hurlburt Field = Mary Esther, Lake Buena Vista = Celebration, Lithia = Fish Hawk, MacDill AFB = Tampa',
  'US.GA': 'Buckhead = Atlanta, Fort Moore = Columbus, Fort Benning = Columbus',
  'US.HI': 'Camp Smith = Camp H.M. Smith',
  'US.IL': 'Fort Sheridan = Highwood, Mossville = Peoria, Eola = Aurora',
  'US.MA': 'Pembroke = North Pembroke, Hanscom AFB = Bedford',
  'US.MD':
    'Linthicum Heights = Linthicum, Annapolis Junction = Savage, Sparks = Cockeysville, Sparks Glencoe = Cockeysville, Patuxent River = Lexington Park, Nottingham = Perry Hall, Belcamp = Perryman, Washington Grove = Gaithersburg, Clarksville = Columbia',
  'US.MS': 'John C. Stennis Space Center = Pearlington, Stennis Space Center = Pearlington',
  'US.NC': 'Fort Liberty = Fort Bragg, Camp Lejeune = Jacksonville, Research Triangle Park = Durham, RTP = Durham',
  'US.NJ':
    'Plainsboro Township = Plainsboro Center, Mt Laurel Township = Mount Laurel, Woodbridge Township = Woodbridge, Bridgewater Township = Bridgewater, Freehold Township = Freehold, Lawrence Township = Lawrenceville, Holmdel = Keyport, Bernards = Basking Ridge, Parsippany-Troy Hills = Parsippany, East Windsor = Hightstown, Wall Township = Belmar, Teterboro = Hasbrouck Heights, Vauxhall = Union, Hainesport = Mount Holly, Moorestown = Moorestown-Lenola, Hamilton = Hamilton Square',
  'US.NY': 'Bowling Green = Manhattan, Flushing = Queens, Long Island City = Queens',
  'US.OK': 'Tinker AFB = Midwest City',
  'US.PA':
    'Newtown Square = Broomall, Warrington = Doylestown, Warminster = Warminster Heights, West Point = Lansdale, Feasterville-Trevose = Feasterville',
  'US.RI': 'Glocester = Chepachet',
  'US.SC': 'Shaw AFB = Sumter',
  'US.TX': 'Fort Sam Houston = San Antonio, Ft Sm Houston = San Antonio, Lackland AFB = San Antonio',
  'US.VA': 'Dulles = Sterling, Wallops Island = Chincoteague, West McLean = McLean, Aldie = South Riding, Quantico = Triangle',
}

const byName = new Map<string, string>()
for (const [within, line] of Object.entries(SMALL_PLACES)) {
  for (const entry of line.split(', ')) {
    const [name = '', meant = ''] = entry.split(' = ')
    byName.set(`${within} ${foldName(name)}`, meant)
  }
}

/** The gazetteer's name for such a place, or null. */
export function findSmallPlace(name: string, country: string, region: string | null): string | null {
  const key = foldName(name)
  const here = region === null ? undefined : byName.get(`${country}.${region} ${key}`)
  return here ?? byName.get(`${country} ${key}`) ?? null
}

/** The whole list, for checking it against the gazetteer. */
export function listSmallPlaces(): { name: string; country: string; region: string | null; meant: string }[] {
  return [...byName].map(([entry, meant]) => {
    const [within = '', ...name] = entry.split(' ')
    const [country = '', region = null] = within.split('.')
    return { name: name.join(' '), country, region, meant }
  })
}
