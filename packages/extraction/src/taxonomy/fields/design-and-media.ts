/** Design, writing, photography, film, sound, printing and the arts. */
import type { Field } from '../read-field.ts'

export const designAndMedia: Field = {
  concepts: `
[tool]
Adobe Photoshop | Photoshop, Photoshop CC
Adobe Illustrator | Illustrator, Illustrator CC
Adobe InDesign | InDesign
Adobe Premiere Pro | Premiere, Premiere Pro, Adobe Premiere
Adobe After Effects | After Effects
Adobe Lightroom | Lightroom
Adobe XD | Adobe Experience Design
Adobe Acrobat | Acrobat, Acrobat Pro
Adobe Audition
Adobe Creative Cloud | Adobe Creative Suite, Creative Suite, Creative Cloud, Adobe Suite, Adobe CC, Adobe CS6
Figma | FigJam, Figma design
Sketch | Sketch App
InVision | InVision App
Axure | Axure RP
Balsamiq | Balsamiq Mockups
Canva | Canva Pro
CorelDRAW | Corel
GIMP | GNU Image Manipulation Program
Inkscape | Inkscape vector
Affinity Designer | Affinity Photo, Affinity Publisher
QuarkXPress | Quark
Blender | Blender 3D
Autodesk Maya | Maya
3ds Max | 3D Studio Max, Autodesk 3ds Max
Cinema 4D | C4D, Maxon Cinema 4D
ZBrush | Pixologic ZBrush
Houdini | SideFX Houdini
SketchUp | Google SketchUp, Trimble SketchUp
Final Cut Pro | Final Cut, FCP, Final Cut Pro X
DaVinci Resolve
Avid Media Composer | Avid
Pro Tools | Avid Pro Tools
Logic Pro | Logic Pro X
Ableton Live | Ableton
OBS Studio | Open Broadcaster Software, Live streaming software
[skill]
Graphic design | Graphic designer, Graphics design, Grafikdesign, Visual design, Graphic arts, Diseño gráfico
Logo design | Corporate design, Visual identity
Layout | Page layout, Desktop publishing, DTP, Typesetting
Typography | Lettering, Type design
Illustration | Digital illustration, Drawing, Digital drawing
User interface design | UI, UI design, UI designer, Interface design
User experience design | UX, UX design, UI/UX, UX/UI, UX/UI design, User experience, UX designer, UI/UX design
Interaction design | IxD
Web design | Website design, Webdesign layout, Web designer
Wireframing | Wireframes, Wireframe, Mockups
Prototyping | Rapid prototyping, Prototypes, Prototype design
Packaging design | Package design
Product design | Industrial design, Product designer
Fashion design | Clothing design, Garment design, Pattern making
Interior design | Interior decoration, Interior architecture, Innenarchitektur
Exhibition design | Stage design, Set design, Visual merchandising displays
Photography | Photographer, Digital photography, Photo shooting, Fotografie
Photo editing | Image editing, Photo retouching, Retouching
Video production | Videography, Filming, Film making, Videographer, Camera operation
Video editing | Film editing, Video post-production, Videoschnitt
Motion graphics | Motion design, Animated graphics
Animation | 2D animation, 3D animation, Character animation, Animator
3D modelling | 3D design, 3D rendering, 3D visualisation
Visual effects | VFX, Compositing
Audio production | Sound engineering, Audio engineering, Sound design, Audio mixing, Audio editing, Music production
Podcasting | Podcast production
Stage lighting | Lighting design, Event technology, Event lighting
Copywriting | Copy writer, Ad copy, Advertising copy, Werbetexten
Creative writing | Storytelling, Scriptwriting, Screenwriting
Technical writing | Technical documentation, Technical writer, Technische Redaktion
Editing | Copy editing, Text editing, Lektorat
Journalism | News writing, Journalist, Journalismus
Blogging | Blog writing
Script and speech writing | Speech writing
Printing | Offset printing, Digital printing, Print production, Screen printing, Prepress
Bookbinding
Music performance | Musician, Playing an instrument, Instrumental music, Singing
Music theory | Composition, Music composition
Acting | Theatre acting, Drama, Performing arts
Dance | Choreography, Dancing
Fine arts | Painting and drawing, Sculpture, Visual arts
[method]
User research | UX research, Usability studies, User interviews
Usability testing | Usability, User testing
Design thinking | Human-centred design, User-centred design, HCD
Design systems | Design system, Component libraries, Style guides
Art direction | Creative direction, Art director
Information architecture | Content structure
`,
  relations: `
Adobe Photoshop: GIMP 0.6, Adobe Lightroom 0.5, Adobe Creative Cloud 0.6, Adobe Illustrator 0.4, Photo editing 0.7, Affinity Designer 0.5
Adobe Illustrator: CorelDRAW 0.6, Inkscape 0.6, Affinity Designer 0.6, Adobe Creative Cloud 0.6, Illustration 0.4
Adobe InDesign: QuarkXPress 0.6, Layout 0.6, Adobe Creative Cloud 0.6, Affinity Designer 0.4
Adobe Premiere Pro: Final Cut Pro 0.7, DaVinci Resolve 0.6, Avid Media Composer 0.6, Video editing 0.7, Adobe Creative Cloud 0.5
Final Cut Pro: DaVinci Resolve 0.6, Avid Media Composer 0.6, Video editing 0.7
DaVinci Resolve: Video editing 0.7, Avid Media Composer 0.5
Avid Media Composer: Video editing 0.7
Adobe After Effects: Motion graphics 0.7, Cinema 4D 0.3, Visual effects 0.5
Adobe Lightroom: Photo editing 0.6
Adobe XD: Figma 0.7, Sketch 0.7, InVision 0.5, Axure 0.5
Figma: Sketch 0.7, InVision 0.5, Axure 0.5, User interface design 0.5, Prototyping 0.4, Wireframing 0.5
Sketch: InVision 0.5, Axure 0.5, User interface design 0.4
Axure: Balsamiq 0.5, Wireframing 0.6
Balsamiq: Wireframing 0.6
CorelDRAW: Inkscape 0.6
Blender: Autodesk Maya 0.5, 3ds Max 0.5, Cinema 4D 0.5, 3D modelling 0.7, ZBrush 0.4
Autodesk Maya: 3ds Max 0.6, Cinema 4D 0.5, Houdini 0.4, 3D modelling 0.7
3ds Max: Cinema 4D 0.5, SketchUp 0.4, 3D modelling 0.7
Cinema 4D: 3D modelling 0.6, Motion graphics 0.4
SketchUp: 3D modelling 0.5
ZBrush: 3D modelling 0.5
Houdini: Visual effects 0.6
Pro Tools: Logic Pro 0.6, Ableton Live 0.5, Audio production 0.6, Adobe Audition 0.5
Logic Pro: Ableton Live 0.6, Audio production 0.6
Ableton Live: Audio production 0.5
Graphic design: Logo design 0.6, Layout 0.6, Typography 0.5, Illustration 0.5, Web design 0.5, Packaging design 0.5, Adobe Creative Cloud 0.5, Adobe Illustrator 0.4, Adobe Photoshop 0.4, Canva 0.3
Layout: Typography 0.5
User interface design: User experience design 0.6, Web design 0.5, Interaction design 0.6, Wireframing 0.5, Front-end development 0.3
User experience design: Interaction design 0.7, User research 0.5, Usability testing 0.5, Wireframing 0.5, Prototyping 0.5, Information architecture 0.5, Design thinking 0.4
Web design: HTML 0.4, CSS 0.4, Responsive design 0.5, Front-end development 0.4
Wireframing: Prototyping 0.6
User research: Usability testing 0.7
Design systems: User interface design 0.5
Photography: Photo editing 0.5, Video production 0.4
Video production: Video editing 0.6
Animation: Motion graphics 0.6, 3D modelling 0.4
Visual effects: Motion graphics 0.5
Audio production: Podcasting 0.5
Copywriting: Content marketing 0.5, Creative writing 0.4, Editing 0.4, Blogging 0.5
Editing: Proofreading 0.7
Technical writing: Editing 0.4
Journalism: Copywriting 0.4, Editing 0.5, Blogging 0.5
Music performance: Music theory 0.4
Script and speech writing: Creative writing 0.5, Copywriting 0.5
Product design: 3D modelling 0.4, Prototyping 0.4
Art direction: Graphic design 0.5
Bookbinding: Printing 0.4
Printing: Layout 0.3
Acting: Dance 0.3
Stage lighting: Event management 0.3
Fine arts: Illustration 0.5
`,
}
