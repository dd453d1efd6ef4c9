/** Web, mobile, desktop and game development: frameworks, build tools, content systems. */
import type { Field } from '../read-field.ts'

export const webAndApps: Field = {
  concepts: `
[tool]
React | React.js, React 18, React Hooks, React framework, React library
React Native
Redux | Redux Toolkit, React Redux
Next.js | Next.js framework
Angular | Angular 2, Angular 2+, Angular framework, Angular CLI
AngularJS | Angular 1
Vue | Vue.js, Vue 2, Vue 3
Nuxt | Nuxt.js
Svelte | SvelteKit, Svelte.js
Gatsby | Gatsby.js
Ember.js | Ember
Backbone.js
jQuery | jQuery UI
D3.js | D3
Three.js
WebGL | Web Graphics Library
Bootstrap | Twitter Bootstrap, Bootstrap 4, Bootstrap 5
Tailwind CSS | Tailwind
Material UI | MUI, Material Design components
Webpack | Webpack bundler
Vite | Vite.js
npm | Node package manager, npm scripts
Yarn package manager | Yarnpkg, Yarn Berry
Node.js | Node, NodeJS backend
Express | Express.js, Express framework, ExpressJS framework
NestJS | NestJS framework
Electron | Electron.js
Django | Django REST framework, DRF, Django framework
Flask | Python Flask, Flask framework
FastAPI
Spring | Spring Framework, Java Spring, Spring MVC
Spring Boot | Java Spring Boot, Spring Boot 3
Jakarta EE | Java EE, J2EE, JEE, Java Enterprise Edition
Hibernate | Hibernate ORM, JPA, Java Persistence API
Ruby on Rails | Rails, RoR
Phoenix Framework | Phoenix LiveView, Elixir Phoenix
Laravel | Laravel framework, PHP Laravel
Symfony | Symfony framework, PHP Symfony
.NET | .NET Framework, .NET Core, Microsoft .NET, .NET 6, .NET 8, .NET development
ASP.NET | ASP.NET MVC, ASP.NET Web API, Active Server Pages .NET, Microsoft ASP.NET, ASP.NET Web Forms
ASP.NET Core | ASP.NET Core MVC, ASP.NET Core Web API
Entity Framework | Entity Framework Core, EF Core
Blazor | Blazor WebAssembly, Blazor Server
WPF | Windows Presentation Foundation
Windows Forms | WinForms
Xamarin | Xamarin.Forms
.NET MAUI | MAUI
Flutter | Google Flutter, Flutter SDK
Cordova | Apache Cordova, PhoneGap
Ionic | Ionic Framework
Android development | Android, Android SDK, Android Studio, Android app development, Jetpack Compose
iOS development | iOS, iOS SDK, iOS app development, UIKit, SwiftUI, Xcode
Qt | Qt framework, PyQt, QML
Unity | Unity 3D, Unity engine, Unity game engine
Unreal Engine | Unreal, UE4, UE5, Unreal Engine 5
Godot | Godot Engine
WordPress | WordPress development, WordPress CMS
Drupal | Drupal CMS
Joomla | Joomla CMS
TYPO3 | TYPO3 CMS
Shopify | Shopify Plus, Shopify Liquid
Magento | Adobe Commerce, Magento 2
WooCommerce
Webflow | Webflow CMS
Wix | Wix Studio
Selenium | Selenium WebDriver, Selenium IDE
JUnit | JUnit 5
pytest
Jest | Jest testing
Cucumber | Gherkin
Cypress | Cypress.io
Playwright | Microsoft Playwright
Postman | Postman API
Visual Studio | Microsoft Visual Studio, MS Visual Studio
Visual Studio Code | VS Code
Eclipse | Eclipse IDE
IntelliJ IDEA | IntelliJ, PyCharm, JetBrains IDEs
JMeter | Apache JMeter
OpenAPI | Swagger, OpenAPI Specification
Power Apps | Microsoft Power Apps, MS Power Apps, PowerApps development
OutSystems
Twilio | Twilio API
Mendix
Ethereum | Ethereum blockchain
Google Maps API | Google Maps Platform
[knowledge]
REST APIs | REST, REST API, RESTful API, RESTful APIs, RESTful web services, RESTful services, REST web services
Ajax | Asynchronous JavaScript and XML
SOAP | SOAP web services, Simple Object Access Protocol, WSDL
gRPC | Protocol Buffers, Protobuf
WebSockets | WebSocket, Socket.io
Web development | Web programming, Website development, Web developer, Webentwicklung
Front-end development | Front end, Frontend web development, Client-side development, UI development
Back-end development | Back end, Backend web development, Server-side development
Full-stack development | Full stack, Full stack web development
Mobile development | Mobile app development, Mobile application development, App development, Mobile apps
Game development | Game programming, Game design and development, Video game development
Web accessibility | Accessibility, WCAG, A11y, Digital accessibility, Accessible design
Responsive design | Responsive web design, Mobile-first design
Progressive web apps | PWA, Progressive web app
Low-code development | Low code, No code, Low-code platforms, No-code development
API development | API design, API integration, APIs, Web APIs, API
Content management systems | CMS, Content management system, Web content management
Web performance | Web performance optimisation, Core Web Vitals, Page speed
`,
  relations: `
React: Vue 0.5, Angular 0.5, Svelte 0.4, React Native 0.5, Next.js 0.6, Redux 0.5, Gatsby 0.5
Vue: Angular 0.5, Svelte 0.4, Nuxt 0.6, JavaScript 0.4
Angular: AngularJS 0.5, TypeScript 0.5, Svelte 0.3
AngularJS: JavaScript 0.4, Ember.js 0.4, Backbone.js 0.4
Next.js: Nuxt 0.4, Gatsby 0.5
Ember.js: Backbone.js 0.4
jQuery: JavaScript 0.5
JavaScript: Node.js 0.5, D3.js 0.4
TypeScript: Node.js 0.4, React 0.3
Bootstrap: Tailwind CSS 0.5, CSS 0.5
Tailwind CSS: CSS 0.5
Material UI: Bootstrap 0.4
Webpack: Vite 0.6
npm: Yarn package manager 0.7, Node.js 0.4
Node.js: Express 0.6, NestJS 0.5
Express: NestJS 0.5, FastAPI 0.3
Django: Flask 0.5, FastAPI 0.5, Python 0.4, Ruby on Rails 0.4, Laravel 0.3
Flask: FastAPI 0.6
Spring: Spring Boot 0.7, Jakarta EE 0.5, Hibernate 0.4, Java 0.5
Spring Boot: Jakarta EE 0.4, Java 0.5
Jakarta EE: Java 0.5
Ruby on Rails: Ruby 0.6, Laravel 0.4, Phoenix Framework 0.3
Phoenix Framework: Elixir 0.6
Laravel: Symfony 0.5, PHP 0.5
Symfony: PHP 0.5
.NET: C# 0.6, ASP.NET 0.6, ASP.NET Core 0.6, VB.NET 0.5, Entity Framework 0.5, WPF 0.4
ASP.NET: ASP.NET Core 0.7, Blazor 0.4, C# 0.5
ASP.NET Core: Blazor 0.5, C# 0.5, Spring Boot 0.3
Hibernate: Entity Framework 0.4
Xamarin: .NET MAUI 0.7, Flutter 0.4, React Native 0.4, C# 0.4
Flutter: React Native 0.5, Dart 0.6, Android development 0.4, iOS development 0.4
Cordova: Ionic 0.6
Ionic: React Native 0.4
Android development: iOS development 0.4, Kotlin 0.5, Java 0.4, Mobile development 0.7
iOS development: Swift 0.6, Objective-C 0.5, Mobile development 0.7
Mobile development: Flutter 0.6, React Native 0.6, Progressive web apps 0.3
Qt: C++ 0.5, WPF 0.3
Unity: Unreal Engine 0.5, C# 0.4, Godot 0.5, Game development 0.7
Unreal Engine: C++ 0.5, Game development 0.7, Godot 0.4
WordPress: Drupal 0.5, Joomla 0.5, TYPO3 0.4, Webflow 0.4, WooCommerce 0.5, PHP 0.4, Content management systems 0.6
Drupal: Joomla 0.5, TYPO3 0.5, PHP 0.4, Content management systems 0.6
TYPO3: Content management systems 0.6
Webflow: Wix 0.5
Shopify: WooCommerce 0.5, Magento 0.5
Selenium: Cypress 0.6, Playwright 0.6, Test automation 0.6
Cypress: Playwright 0.7, Test automation 0.6
Playwright: Test automation 0.6
Postman: REST APIs 0.4, API development 0.4
OpenAPI: REST APIs 0.5
REST APIs: API development 0.7, GraphQL 0.5, SOAP 0.4, gRPC 0.4
API development: GraphQL 0.5, Back-end development 0.4
Web development: Front-end development 0.7, Back-end development 0.6, Full-stack development 0.7, HTML 0.4, CSS 0.3, JavaScript 0.5
Front-end development: Full-stack development 0.6, Responsive design 0.5, HTML 0.5, CSS 0.5, JavaScript 0.6, React 0.5
Back-end development: Full-stack development 0.6, Node.js 0.5, Django 0.5, Spring Boot 0.5
Responsive design: CSS 0.5, Bootstrap 0.4
Web accessibility: Responsive design 0.3
Power Apps: Low-code development 0.6, OutSystems 0.4
OutSystems: Low-code development 0.6
WPF: Windows Forms 0.6, C# 0.4
Three.js: WebGL 0.6
Unit testing: JUnit 0.6, pytest 0.6, Jest 0.6
JUnit: Java 0.3
Cucumber: Behaviour-driven development 0.7, Selenium 0.3
Mendix: OutSystems 0.6, Low-code development 0.6, Power Apps 0.4
Ethereum: Blockchain 0.6, Solidity 0.6
Web performance: Front-end development 0.4
Electron: Node.js 0.3
Visual Studio: Visual Studio Code 0.5, Eclipse 0.4
Visual Studio Code: IntelliJ IDEA 0.5
Eclipse: IntelliJ IDEA 0.6
JMeter: Test automation 0.3
Ajax: JavaScript 0.5, jQuery 0.4
`,
}
