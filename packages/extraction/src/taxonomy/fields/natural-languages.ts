/** Languages people speak, sign and translate. */
import type { Field } from '../read-field.ts'

export const naturalLanguages: Field = {
  concepts: `
[natural-language]
English | Englisch, Inglés, Anglais, Business English, English language
German | Deutsch, Alemán, Allemand, German language, Deutschkenntnisse
French | Français, Französisch, Francés, French language
Spanish | Español, Spanisch, Espagnol, Castilian, Spanish language, Castellano
Italian | Italiano, Italienisch, Italien, Italian language
Portuguese | Português, Portugiesisch, Brazilian Portuguese, Portugais
Dutch | Nederlands, Niederländisch, Flemish, Néerlandais
Swedish | Svenska, Schwedisch
Norwegian | Norsk, Norwegisch, Bokmål
Danish | Dansk, Dänisch
Finnish | Suomi, Finnisch
Icelandic | Íslenska
Polish | Polski, Polnisch, Polish language
Czech | Čeština, Tschechisch
Slovak | Slovenčina, Slowakisch
Slovenian | Slovene, Slovenščina, Slowenisch
Croatian | Hrvatski, Kroatisch
Serbian | Srpski, Serbisch, Serbo-Croatian
Bosnian | Bosanski, Bosnisch
Bulgarian | Български, Bulgarisch
Macedonian | Македонски
Romanian | Română, Rumänisch
Hungarian | Magyar, Ungarisch
Greek | Ελληνικά, Griechisch, Modern Greek
Albanian | Shqip, Albanisch
Russian | Русский, Russisch, Russian language
Ukrainian | Українська, Ukrainisch
Belarusian | Беларуская
Lithuanian | Lietuvių, Litauisch
Latvian | Latviešu, Lettisch
Estonian | Eesti, Estnisch
Turkish | Türkçe, Türkisch
Kurdish | Kurdî, Kurdisch, Kurmanji, Sorani
Arabic | العربية, Arabisch, Modern Standard Arabic, Árabe
Hebrew | עברית, Hebräisch
Persian | Farsi, فارسی, Persisch, Dari
Pashto | Pashtu, پښتو
Urdu | اردو
Hindi | हिन्दी, हिंदी
Bengali | Bangla, বাংলা
Punjabi | Panjabi, ਪੰਜਾਬੀ
Gujarati | ગુજરાતી
Marathi | मराठी
Tamil | தமிழ்
Telugu | తెలుగు
Kannada | ಕನ್ನಡ
Malayalam | മലയാളം
Nepali | नेपाली
Sinhala | Sinhalese
Mandarin Chinese | Chinese, Mandarin, 中文, 普通话, Chinesisch, Simplified Chinese, Putonghua, Chino
Cantonese | 廣東話, 粤语
Japanese | 日本語, Japanisch, Japonés, Japanese language
Korean | 한국어, Koreanisch
Vietnamese | Tiếng Việt, Vietnamesisch
Thai | ภาษาไทย, ไทย, Thailändisch
Indonesian | Bahasa Indonesia
Malay | Bahasa Melayu, Bahasa Malaysia
Tagalog | Filipino, Pilipino
Swahili | Kiswahili
Amharic | አማርኛ
Somali | Soomaali
Tigrinya | ትግርኛ
Hausa
Yoruba
Igbo
Zulu | isiZulu
Xhosa | isiXhosa
Afrikaans
Haitian Creole | Kreyòl, Haitian Kreyol
Catalan | Català, Katalanisch
Basque | Euskara
Galician | Galego
Welsh | Cymraeg
Irish | Gaeilge, Irish Gaelic
Luxembourgish | Lëtzebuergesch, Luxemburgisch
Maltese | Malti
Armenian | Հայերեն
Georgian | ქართული
Azerbaijani | Azeri
Kazakh | Қазақша
Latin | Latein
American Sign Language | ASL
Sign language | Signing, Sign languages
British Sign Language | BSL
German Sign Language | DGS, Deutsche Gebärdensprache
[skill]
Translation | Translating, Written translation, Übersetzung, Document translation
Interpreting | Simultaneous interpreting, Consecutive interpreting, Dolmetschen, Language interpreting
Multilingualism | Multilingual, Bilingual, Foreign languages
Localisation | Software localisation, Internationalisation, i18n, l10n
Subtitling | Captioning, Closed captioning
Proofreading | Proofreader, Copy proofreading
`,
  relations: `
Norwegian: Danish 0.6, Swedish 0.6
Danish: Swedish 0.5
Czech: Slovak 0.7
Serbian: Croatian 0.7, Bosnian 0.7
Croatian: Bosnian 0.7
Bulgarian: Macedonian 0.6
Spanish: Catalan 0.3, Galician 0.5
Portuguese: Galician 0.5
Hindi: Urdu 0.6
Indonesian: Malay 0.7
Dutch: Afrikaans 0.4
Zulu: Xhosa 0.5
German: Luxembourgish 0.4
Ukrainian: Belarusian 0.4
Translation: Interpreting 0.4, Localisation 0.5, Subtitling 0.4
Sign language: American Sign Language 0.7, British Sign Language 0.7, German Sign Language 0.7
`,
}
