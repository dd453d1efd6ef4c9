/** Programming languages and the craft of writing software. */
import type { Field } from '../read-field.ts'

export const programming: Field = {
  concepts: `
[language]
Python | Python 3, Python 2, CPython, Python programming, Python scripting, Pyton
R | R language, R programming, R programming language, GNU R, R-project, R-lang, rstats
Julia | Julia language, Julia-lang
Java | Core Java, Java SE, J2SE, Java 8, Java 11, Java 17, Java 21, Java programming, JDK
JavaScript | JS, ECMAScript, ES6, ES2015, Vanilla JS, Vanilla JavaScript, Javascipt
TypeScript | TypeScript language, Typescipt
C | C language, C programming, C programming language, ANSI C, C99, C11, Embedded C
C++ | CPP, C plus plus, C++11, C++14, C++17, C++20, Visual C++, Modern C++, C++ programming
C# | C sharp, C#.NET, Visual C#, C# programming, C# language
Go | Golang, Go language, Go programming, Go programming language
Rust | Rust language, Rust-lang, Rust programming
Kotlin | Kotlin language, Kotlin Multiplatform
Swift | Swift language, Swift 5, Swift programming
Objective-C | ObjC
Dart | Dart language
Ruby | Ruby language, Ruby programming
PHP | PHP 5, PHP 7, PHP 8, PHP programming
Perl | Perl 5, Perl scripting
Scala | Scala language, Scala 3
Groovy | Apache Groovy
Clojure | ClojureScript
Haskell | Haskell language
Erlang | Erlang/OTP
Elixir | Elixir language
F# | F sharp
OCaml | Objective Caml
Lisp | Common Lisp
Prolog | SWI-Prolog
Fortran | Fortran 77, Fortran 90
COBOL | Enterprise COBOL, COBOL programming
ABAP | SAP ABAP, ABAP/4, ABAP programming
APL | APL language
Assembly language | Assembly, Assembler, ASM, x86 assembly, ARM assembly, Assembler language
Delphi | Embarcadero Delphi, Object Pascal, Borland Delphi
Visual Basic | VB, VB6, Visual Basic 6
VB.NET | Visual Basic .NET
VBA | Visual Basic for Applications, Excel VBA, Excel macros, VBA macros, MS Excel VBA
Lua | Luau, Lua scripting
MATLAB | MathWorks MATLAB, MATLAB programming
Solidity | Solidity smart contracts, Smart contract development
Shell scripting | Shell, Shell script, Shell scripts, Unix shell, Linux shell, Unix shell scripting, Zsh, KornShell, Ksh
Bash | Bash scripting, Bash script, GNU Bash, Bourne again shell
PowerShell | Windows PowerShell, PowerShell scripting, PowerShell Core, Pwsh
HTML | HTML5, XHTML, Hypertext Markup Language, HTML 4
CSS | CSS3, Cascading Style Sheets, Stylesheets
Sass | SCSS, Sass/SCSS
XML | Extensible Markup Language, XML Schema, XSD
XSLT | XSL, XSL Transformations
JSON | JavaScript Object Notation
YAML | YML
LaTeX | TeX, Overleaf
Regular expressions | Regular expression, Regex, RegExp
GraphQL | Apollo GraphQL, GraphQL API
UML | Unified Modelling Language, UML diagrams
Tcl | Tcl/Tk
[method]
Pair programming | Mob programming
Object-oriented programming | OOP, Object orientation, Object-oriented design, OOD, Object-oriented development
Functional programming
Test-driven development | TDD
Behaviour-driven development | BDD
Domain-driven design | DDD
Unit testing | Unit tests, Unit test, Software unit testing
Software testing | Software test, QA testing, Manual testing, Software quality assurance, Regression testing, Test cases
Test automation | Automated testing, Automation testing, Automated tests
Code review | Code reviews, Peer code review
Debugging | Bug fixing
Software architecture | Software design, Solution architecture, System design, Systems architecture, Application architecture
Design patterns | Software design patterns
Microservices | Microservice, Microservices architecture, Microservice architecture
Event-driven architecture | Event-driven systems, Event-driven design
Event sourcing | CQRS
Multithreading | Concurrency, Concurrent programming, Parallel programming
[knowledge]
Data structures and algorithms | Algorithms, Data structures, DSA, Algorithms and data structures, Algorithm design
Software development | Software engineering, Programming, Coding, Computer programming, Application development, Software developer
Computer science | Informatics, Informatik, CS fundamentals
Blockchain | Distributed ledger, Distributed ledger technology, Web3
Embedded systems | Embedded software, Embedded programming, Firmware, Firmware development, Embedded development
Command line | Terminal, CLI, Command-line interface, Linux command line
`,
  relations: `
JavaScript: TypeScript 0.6, Dart 0.3
TypeScript: C# 0.3
Java: C# 0.5, Kotlin 0.5, Scala 0.4, Groovy 0.4, C++ 0.3
Kotlin: Swift 0.3, Scala 0.3
C: C++ 0.6, Rust 0.3, Assembly language 0.3, Embedded systems 0.4
C++: Rust 0.4, C# 0.4
C#: F# 0.4, VB.NET 0.5
Go: Rust 0.3, Java 0.3
Swift: Objective-C 0.5
Python: R 0.4, Julia 0.4, Ruby 0.4, Perl 0.3, MATLAB 0.3
R: Julia 0.4, MATLAB 0.4
MATLAB: Julia 0.4
Ruby: PHP 0.3, Elixir 0.3, Perl 0.3
Elixir: Erlang 0.6
Haskell: OCaml 0.5, F# 0.4, Scala 0.4
F#: OCaml 0.5
Lisp: Clojure 0.5
Clojure: Scala 0.3
Visual Basic: VB.NET 0.6, VBA 0.6, Delphi 0.3
Shell scripting: Bash 0.7, PowerShell 0.5, Command line 0.6, Perl 0.3
Bash: PowerShell 0.5, Command line 0.6
HTML: CSS 0.5, XML 0.4
CSS: Sass 0.7
XML: XSLT 0.5, JSON 0.5
JSON: YAML 0.6
Object-oriented programming: Java 0.4, C++ 0.4, C# 0.4, Design patterns 0.5
Functional programming: Haskell 0.6, Scala 0.4, Clojure 0.5, F# 0.5
Test-driven development: Unit testing 0.6, Behaviour-driven development 0.5
Software testing: Test automation 0.5, Unit testing 0.4, Quality assurance 0.4
Unit testing: Test automation 0.5
Software architecture: Design patterns 0.5, Microservices 0.5, Domain-driven design 0.4
Microservices: Event-driven architecture 0.5, REST APIs 0.4
Software development: Object-oriented programming 0.5, Computer science 0.5, Data structures and algorithms 0.4, Web development 0.5
Data structures and algorithms: Computer science 0.5
Blockchain: Solidity 0.5
Code review: Pair programming 0.3
Event-driven architecture: Event sourcing 0.5
Debugging: Software testing 0.3
UML: Software architecture 0.4
Multithreading: CUDA 0.3
`,
}
