// Range tables by name. Generated; the data is on the native side.

package unicode

// General categories.
var (
	C  = rangeTable("C")
	Cc = rangeTable("Cc")
	Cf = rangeTable("Cf")
	Cn = rangeTable("Cn")
	Co = rangeTable("Co")
	Cs = rangeTable("Cs")
	L  = rangeTable("L")
	LC = rangeTable("LC")
	Ll = rangeTable("Ll")
	Lm = rangeTable("Lm")
	Lo = rangeTable("Lo")
	Lt = rangeTable("Lt")
	Lu = rangeTable("Lu")
	M  = rangeTable("M")
	Mc = rangeTable("Mc")
	Me = rangeTable("Me")
	Mn = rangeTable("Mn")
	N  = rangeTable("N")
	Nd = rangeTable("Nd")
	Nl = rangeTable("Nl")
	No = rangeTable("No")
	P  = rangeTable("P")
	Pc = rangeTable("Pc")
	Pd = rangeTable("Pd")
	Pe = rangeTable("Pe")
	Pf = rangeTable("Pf")
	Pi = rangeTable("Pi")
	Po = rangeTable("Po")
	Ps = rangeTable("Ps")
	S  = rangeTable("S")
	Sc = rangeTable("Sc")
	Sk = rangeTable("Sk")
	Sm = rangeTable("Sm")
	So = rangeTable("So")
	Z  = rangeTable("Z")
	Zl = rangeTable("Zl")
	Zp = rangeTable("Zp")
	Zs = rangeTable("Zs")
)

// Categories by their long names.
var (
	Other  = C
	Letter = L
	Lower  = Ll
	Title  = Lt
	Upper  = Lu
	Mark   = M
	Number = N
	Digit  = Nd
	Punct  = P
	Symbol = S
	Space  = Z
)

// Scripts.
var (
	Adlam                  = rangeTable("script:Adlam")
	Ahom                   = rangeTable("script:Ahom")
	Anatolian_Hieroglyphs  = rangeTable("script:Anatolian_Hieroglyphs")
	Arabic                 = rangeTable("script:Arabic")
	Armenian               = rangeTable("script:Armenian")
	Avestan                = rangeTable("script:Avestan")
	Balinese               = rangeTable("script:Balinese")
	Bamum                  = rangeTable("script:Bamum")
	Bassa_Vah              = rangeTable("script:Bassa_Vah")
	Batak                  = rangeTable("script:Batak")
	Bengali                = rangeTable("script:Bengali")
	Beria_Erfe             = rangeTable("script:Beria_Erfe")
	Bhaiksuki              = rangeTable("script:Bhaiksuki")
	Bopomofo               = rangeTable("script:Bopomofo")
	Brahmi                 = rangeTable("script:Brahmi")
	Braille                = rangeTable("script:Braille")
	Buginese               = rangeTable("script:Buginese")
	Buhid                  = rangeTable("script:Buhid")
	Canadian_Aboriginal    = rangeTable("script:Canadian_Aboriginal")
	Carian                 = rangeTable("script:Carian")
	Caucasian_Albanian     = rangeTable("script:Caucasian_Albanian")
	Chakma                 = rangeTable("script:Chakma")
	Cham                   = rangeTable("script:Cham")
	Cherokee               = rangeTable("script:Cherokee")
	Chorasmian             = rangeTable("script:Chorasmian")
	Common                 = rangeTable("script:Common")
	Coptic                 = rangeTable("script:Coptic")
	Cuneiform              = rangeTable("script:Cuneiform")
	Cypriot                = rangeTable("script:Cypriot")
	Cypro_Minoan           = rangeTable("script:Cypro_Minoan")
	Cyrillic               = rangeTable("script:Cyrillic")
	Deseret                = rangeTable("script:Deseret")
	Devanagari             = rangeTable("script:Devanagari")
	Dives_Akuru            = rangeTable("script:Dives_Akuru")
	Dogra                  = rangeTable("script:Dogra")
	Duployan               = rangeTable("script:Duployan")
	Egyptian_Hieroglyphs   = rangeTable("script:Egyptian_Hieroglyphs")
	Elbasan                = rangeTable("script:Elbasan")
	Elymaic                = rangeTable("script:Elymaic")
	Ethiopic               = rangeTable("script:Ethiopic")
	Garay                  = rangeTable("script:Garay")
	Georgian               = rangeTable("script:Georgian")
	Glagolitic             = rangeTable("script:Glagolitic")
	Gothic                 = rangeTable("script:Gothic")
	Grantha                = rangeTable("script:Grantha")
	Greek                  = rangeTable("script:Greek")
	Gujarati               = rangeTable("script:Gujarati")
	Gunjala_Gondi          = rangeTable("script:Gunjala_Gondi")
	Gurmukhi               = rangeTable("script:Gurmukhi")
	Gurung_Khema           = rangeTable("script:Gurung_Khema")
	Han                    = rangeTable("script:Han")
	Hangul                 = rangeTable("script:Hangul")
	Hanifi_Rohingya        = rangeTable("script:Hanifi_Rohingya")
	Hanunoo                = rangeTable("script:Hanunoo")
	Hatran                 = rangeTable("script:Hatran")
	Hebrew                 = rangeTable("script:Hebrew")
	Hiragana               = rangeTable("script:Hiragana")
	Imperial_Aramaic       = rangeTable("script:Imperial_Aramaic")
	Inherited              = rangeTable("script:Inherited")
	Inscriptional_Pahlavi  = rangeTable("script:Inscriptional_Pahlavi")
	Inscriptional_Parthian = rangeTable("script:Inscriptional_Parthian")
	Javanese               = rangeTable("script:Javanese")
	Kaithi                 = rangeTable("script:Kaithi")
	Kannada                = rangeTable("script:Kannada")
	Katakana               = rangeTable("script:Katakana")
	Kawi                   = rangeTable("script:Kawi")
	Kayah_Li               = rangeTable("script:Kayah_Li")
	Kharoshthi             = rangeTable("script:Kharoshthi")
	Khitan_Small_Script    = rangeTable("script:Khitan_Small_Script")
	Khmer                  = rangeTable("script:Khmer")
	Khojki                 = rangeTable("script:Khojki")
	Khudawadi              = rangeTable("script:Khudawadi")
	Kirat_Rai              = rangeTable("script:Kirat_Rai")
	Lao                    = rangeTable("script:Lao")
	Latin                  = rangeTable("script:Latin")
	Lepcha                 = rangeTable("script:Lepcha")
	Limbu                  = rangeTable("script:Limbu")
	Linear_A               = rangeTable("script:Linear_A")
	Linear_B               = rangeTable("script:Linear_B")
	Lisu                   = rangeTable("script:Lisu")
	Lycian                 = rangeTable("script:Lycian")
	Lydian                 = rangeTable("script:Lydian")
	Mahajani               = rangeTable("script:Mahajani")
	Makasar                = rangeTable("script:Makasar")
	Malayalam              = rangeTable("script:Malayalam")
	Mandaic                = rangeTable("script:Mandaic")
	Manichaean             = rangeTable("script:Manichaean")
	Marchen                = rangeTable("script:Marchen")
	Masaram_Gondi          = rangeTable("script:Masaram_Gondi")
	Medefaidrin            = rangeTable("script:Medefaidrin")
	Meetei_Mayek           = rangeTable("script:Meetei_Mayek")
	Mende_Kikakui          = rangeTable("script:Mende_Kikakui")
	Meroitic_Cursive       = rangeTable("script:Meroitic_Cursive")
	Meroitic_Hieroglyphs   = rangeTable("script:Meroitic_Hieroglyphs")
	Miao                   = rangeTable("script:Miao")
	Modi                   = rangeTable("script:Modi")
	Mongolian              = rangeTable("script:Mongolian")
	Mro                    = rangeTable("script:Mro")
	Multani                = rangeTable("script:Multani")
	Myanmar                = rangeTable("script:Myanmar")
	Nabataean              = rangeTable("script:Nabataean")
	Nag_Mundari            = rangeTable("script:Nag_Mundari")
	Nandinagari            = rangeTable("script:Nandinagari")
	New_Tai_Lue            = rangeTable("script:New_Tai_Lue")
	Newa                   = rangeTable("script:Newa")
	Nko                    = rangeTable("script:Nko")
	Nushu                  = rangeTable("script:Nushu")
	Nyiakeng_Puachue_Hmong = rangeTable("script:Nyiakeng_Puachue_Hmong")
	Ogham                  = rangeTable("script:Ogham")
	Ol_Chiki               = rangeTable("script:Ol_Chiki")
	Ol_Onal                = rangeTable("script:Ol_Onal")
	Old_Hungarian          = rangeTable("script:Old_Hungarian")
	Old_Italic             = rangeTable("script:Old_Italic")
	Old_North_Arabian      = rangeTable("script:Old_North_Arabian")
	Old_Permic             = rangeTable("script:Old_Permic")
	Old_Persian            = rangeTable("script:Old_Persian")
	Old_Sogdian            = rangeTable("script:Old_Sogdian")
	Old_South_Arabian      = rangeTable("script:Old_South_Arabian")
	Old_Turkic             = rangeTable("script:Old_Turkic")
	Old_Uyghur             = rangeTable("script:Old_Uyghur")
	Oriya                  = rangeTable("script:Oriya")
	Osage                  = rangeTable("script:Osage")
	Osmanya                = rangeTable("script:Osmanya")
	Pahawh_Hmong           = rangeTable("script:Pahawh_Hmong")
	Palmyrene              = rangeTable("script:Palmyrene")
	Pau_Cin_Hau            = rangeTable("script:Pau_Cin_Hau")
	Phags_Pa               = rangeTable("script:Phags_Pa")
	Phoenician             = rangeTable("script:Phoenician")
	Psalter_Pahlavi        = rangeTable("script:Psalter_Pahlavi")
	Rejang                 = rangeTable("script:Rejang")
	Runic                  = rangeTable("script:Runic")
	Samaritan              = rangeTable("script:Samaritan")
	Saurashtra             = rangeTable("script:Saurashtra")
	Sharada                = rangeTable("script:Sharada")
	Shavian                = rangeTable("script:Shavian")
	Siddham                = rangeTable("script:Siddham")
	Sidetic                = rangeTable("script:Sidetic")
	SignWriting            = rangeTable("script:SignWriting")
	Sinhala                = rangeTable("script:Sinhala")
	Sogdian                = rangeTable("script:Sogdian")
	Sora_Sompeng           = rangeTable("script:Sora_Sompeng")
	Soyombo                = rangeTable("script:Soyombo")
	Sundanese              = rangeTable("script:Sundanese")
	Sunuwar                = rangeTable("script:Sunuwar")
	Syloti_Nagri           = rangeTable("script:Syloti_Nagri")
	Syriac                 = rangeTable("script:Syriac")
	Tagalog                = rangeTable("script:Tagalog")
	Tagbanwa               = rangeTable("script:Tagbanwa")
	Tai_Le                 = rangeTable("script:Tai_Le")
	Tai_Tham               = rangeTable("script:Tai_Tham")
	Tai_Viet               = rangeTable("script:Tai_Viet")
	Tai_Yo                 = rangeTable("script:Tai_Yo")
	Takri                  = rangeTable("script:Takri")
	Tamil                  = rangeTable("script:Tamil")
	Tangsa                 = rangeTable("script:Tangsa")
	Tangut                 = rangeTable("script:Tangut")
	Telugu                 = rangeTable("script:Telugu")
	Thaana                 = rangeTable("script:Thaana")
	Thai                   = rangeTable("script:Thai")
	Tibetan                = rangeTable("script:Tibetan")
	Tifinagh               = rangeTable("script:Tifinagh")
	Tirhuta                = rangeTable("script:Tirhuta")
	Todhri                 = rangeTable("script:Todhri")
	Tolong_Siki            = rangeTable("script:Tolong_Siki")
	Toto                   = rangeTable("script:Toto")
	Tulu_Tigalari          = rangeTable("script:Tulu_Tigalari")
	Ugaritic               = rangeTable("script:Ugaritic")
	Vai                    = rangeTable("script:Vai")
	Vithkuqi               = rangeTable("script:Vithkuqi")
	Wancho                 = rangeTable("script:Wancho")
	Warang_Citi            = rangeTable("script:Warang_Citi")
	Yezidi                 = rangeTable("script:Yezidi")
	Yi                     = rangeTable("script:Yi")
	Zanabazar_Square       = rangeTable("script:Zanabazar_Square")
)

// Properties.
var (
	ASCII_Hex_Digit                    = rangeTable("property:ASCII_Hex_Digit")
	Bidi_Control                       = rangeTable("property:Bidi_Control")
	Dash                               = rangeTable("property:Dash")
	Deprecated                         = rangeTable("property:Deprecated")
	Diacritic                          = rangeTable("property:Diacritic")
	Extender                           = rangeTable("property:Extender")
	Hex_Digit                          = rangeTable("property:Hex_Digit")
	Hyphen                             = rangeTable("property:Hyphen")
	IDS_Binary_Operator                = rangeTable("property:IDS_Binary_Operator")
	IDS_Trinary_Operator               = rangeTable("property:IDS_Trinary_Operator")
	IDS_Unary_Operator                 = rangeTable("property:IDS_Unary_Operator")
	ID_Compat_Math_Continue            = rangeTable("property:ID_Compat_Math_Continue")
	ID_Compat_Math_Start               = rangeTable("property:ID_Compat_Math_Start")
	Ideographic                        = rangeTable("property:Ideographic")
	Join_Control                       = rangeTable("property:Join_Control")
	Logical_Order_Exception            = rangeTable("property:Logical_Order_Exception")
	Modifier_Combining_Mark            = rangeTable("property:Modifier_Combining_Mark")
	Noncharacter_Code_Point            = rangeTable("property:Noncharacter_Code_Point")
	Other_Alphabetic                   = rangeTable("property:Other_Alphabetic")
	Other_Default_Ignorable_Code_Point = rangeTable("property:Other_Default_Ignorable_Code_Point")
	Other_Grapheme_Extend              = rangeTable("property:Other_Grapheme_Extend")
	Other_ID_Continue                  = rangeTable("property:Other_ID_Continue")
	Other_ID_Start                     = rangeTable("property:Other_ID_Start")
	Other_Lowercase                    = rangeTable("property:Other_Lowercase")
	Other_Math                         = rangeTable("property:Other_Math")
	Other_Uppercase                    = rangeTable("property:Other_Uppercase")
	Pattern_Syntax                     = rangeTable("property:Pattern_Syntax")
	Pattern_White_Space                = rangeTable("property:Pattern_White_Space")
	Prepended_Concatenation_Mark       = rangeTable("property:Prepended_Concatenation_Mark")
	Quotation_Mark                     = rangeTable("property:Quotation_Mark")
	Radical                            = rangeTable("property:Radical")
	Regional_Indicator                 = rangeTable("property:Regional_Indicator")
	STerm                              = rangeTable("property:STerm")
	Sentence_Terminal                  = rangeTable("property:Sentence_Terminal")
	Soft_Dotted                        = rangeTable("property:Soft_Dotted")
	Terminal_Punctuation               = rangeTable("property:Terminal_Punctuation")
	Unified_Ideograph                  = rangeTable("property:Unified_Ideograph")
	Variation_Selector                 = rangeTable("property:Variation_Selector")
	White_Space                        = rangeTable("property:White_Space")
)

// Categories lists the general categories by name.
var Categories = map[string]*RangeTable{
	"C":  C,
	"Cc": Cc,
	"Cf": Cf,
	"Cn": Cn,
	"Co": Co,
	"Cs": Cs,
	"L":  L,
	"LC": LC,
	"Ll": Ll,
	"Lm": Lm,
	"Lo": Lo,
	"Lt": Lt,
	"Lu": Lu,
	"M":  M,
	"Mc": Mc,
	"Me": Me,
	"Mn": Mn,
	"N":  N,
	"Nd": Nd,
	"Nl": Nl,
	"No": No,
	"P":  P,
	"Pc": Pc,
	"Pd": Pd,
	"Pe": Pe,
	"Pf": Pf,
	"Pi": Pi,
	"Po": Po,
	"Ps": Ps,
	"S":  S,
	"Sc": Sc,
	"Sk": Sk,
	"Sm": Sm,
	"So": So,
	"Z":  Z,
	"Zl": Zl,
	"Zp": Zp,
	"Zs": Zs,
}

// CategoryAliases maps long names of categories to short ones.
var CategoryAliases = map[string]string{
	"Cased_Letter":          "LC",
	"Close_Punctuation":     "Pe",
	"Combining_Mark":        "M",
	"Connector_Punctuation": "Pc",
	"Control":               "Cc",
	"Currency_Symbol":       "Sc",
	"Dash_Punctuation":      "Pd",
	"Decimal_Number":        "Nd",
	"Enclosing_Mark":        "Me",
	"Final_Punctuation":     "Pf",
	"Format":                "Cf",
	"Initial_Punctuation":   "Pi",
	"Letter":                "L",
	"Letter_Number":         "Nl",
	"Line_Separator":        "Zl",
	"Lowercase_Letter":      "Ll",
	"Mark":                  "M",
	"Math_Symbol":           "Sm",
	"Modifier_Letter":       "Lm",
	"Modifier_Symbol":       "Sk",
	"Nonspacing_Mark":       "Mn",
	"Number":                "N",
	"Open_Punctuation":      "Ps",
	"Other":                 "C",
	"Other_Letter":          "Lo",
	"Other_Number":          "No",
	"Other_Punctuation":     "Po",
	"Other_Symbol":          "So",
	"Paragraph_Separator":   "Zp",
	"Private_Use":           "Co",
	"Punctuation":           "P",
	"Separator":             "Z",
	"Space_Separator":       "Zs",
	"Spacing_Mark":          "Mc",
	"Surrogate":             "Cs",
	"Symbol":                "S",
	"Titlecase_Letter":      "Lt",
	"Unassigned":            "Cn",
	"Uppercase_Letter":      "Lu",
	"cntrl":                 "Cc",
	"digit":                 "Nd",
	"punct":                 "P",
}

// Scripts lists the scripts by name.
var Scripts = map[string]*RangeTable{
	"Adlam":                  Adlam,
	"Ahom":                   Ahom,
	"Anatolian_Hieroglyphs":  Anatolian_Hieroglyphs,
	"Arabic":                 Arabic,
	"Armenian":               Armenian,
	"Avestan":                Avestan,
	"Balinese":               Balinese,
	"Bamum":                  Bamum,
	"Bassa_Vah":              Bassa_Vah,
	"Batak":                  Batak,
	"Bengali":                Bengali,
	"Beria_Erfe":             Beria_Erfe,
	"Bhaiksuki":              Bhaiksuki,
	"Bopomofo":               Bopomofo,
	"Brahmi":                 Brahmi,
	"Braille":                Braille,
	"Buginese":               Buginese,
	"Buhid":                  Buhid,
	"Canadian_Aboriginal":    Canadian_Aboriginal,
	"Carian":                 Carian,
	"Caucasian_Albanian":     Caucasian_Albanian,
	"Chakma":                 Chakma,
	"Cham":                   Cham,
	"Cherokee":               Cherokee,
	"Chorasmian":             Chorasmian,
	"Common":                 Common,
	"Coptic":                 Coptic,
	"Cuneiform":              Cuneiform,
	"Cypriot":                Cypriot,
	"Cypro_Minoan":           Cypro_Minoan,
	"Cyrillic":               Cyrillic,
	"Deseret":                Deseret,
	"Devanagari":             Devanagari,
	"Dives_Akuru":            Dives_Akuru,
	"Dogra":                  Dogra,
	"Duployan":               Duployan,
	"Egyptian_Hieroglyphs":   Egyptian_Hieroglyphs,
	"Elbasan":                Elbasan,
	"Elymaic":                Elymaic,
	"Ethiopic":               Ethiopic,
	"Garay":                  Garay,
	"Georgian":               Georgian,
	"Glagolitic":             Glagolitic,
	"Gothic":                 Gothic,
	"Grantha":                Grantha,
	"Greek":                  Greek,
	"Gujarati":               Gujarati,
	"Gunjala_Gondi":          Gunjala_Gondi,
	"Gurmukhi":               Gurmukhi,
	"Gurung_Khema":           Gurung_Khema,
	"Han":                    Han,
	"Hangul":                 Hangul,
	"Hanifi_Rohingya":        Hanifi_Rohingya,
	"Hanunoo":                Hanunoo,
	"Hatran":                 Hatran,
	"Hebrew":                 Hebrew,
	"Hiragana":               Hiragana,
	"Imperial_Aramaic":       Imperial_Aramaic,
	"Inherited":              Inherited,
	"Inscriptional_Pahlavi":  Inscriptional_Pahlavi,
	"Inscriptional_Parthian": Inscriptional_Parthian,
	"Javanese":               Javanese,
	"Kaithi":                 Kaithi,
	"Kannada":                Kannada,
	"Katakana":               Katakana,
	"Kawi":                   Kawi,
	"Kayah_Li":               Kayah_Li,
	"Kharoshthi":             Kharoshthi,
	"Khitan_Small_Script":    Khitan_Small_Script,
	"Khmer":                  Khmer,
	"Khojki":                 Khojki,
	"Khudawadi":              Khudawadi,
	"Kirat_Rai":              Kirat_Rai,
	"Lao":                    Lao,
	"Latin":                  Latin,
	"Lepcha":                 Lepcha,
	"Limbu":                  Limbu,
	"Linear_A":               Linear_A,
	"Linear_B":               Linear_B,
	"Lisu":                   Lisu,
	"Lycian":                 Lycian,
	"Lydian":                 Lydian,
	"Mahajani":               Mahajani,
	"Makasar":                Makasar,
	"Malayalam":              Malayalam,
	"Mandaic":                Mandaic,
	"Manichaean":             Manichaean,
	"Marchen":                Marchen,
	"Masaram_Gondi":          Masaram_Gondi,
	"Medefaidrin":            Medefaidrin,
	"Meetei_Mayek":           Meetei_Mayek,
	"Mende_Kikakui":          Mende_Kikakui,
	"Meroitic_Cursive":       Meroitic_Cursive,
	"Meroitic_Hieroglyphs":   Meroitic_Hieroglyphs,
	"Miao":                   Miao,
	"Modi":                   Modi,
	"Mongolian":              Mongolian,
	"Mro":                    Mro,
	"Multani":                Multani,
	"Myanmar":                Myanmar,
	"Nabataean":              Nabataean,
	"Nag_Mundari":            Nag_Mundari,
	"Nandinagari":            Nandinagari,
	"New_Tai_Lue":            New_Tai_Lue,
	"Newa":                   Newa,
	"Nko":                    Nko,
	"Nushu":                  Nushu,
	"Nyiakeng_Puachue_Hmong": Nyiakeng_Puachue_Hmong,
	"Ogham":                  Ogham,
	"Ol_Chiki":               Ol_Chiki,
	"Ol_Onal":                Ol_Onal,
	"Old_Hungarian":          Old_Hungarian,
	"Old_Italic":             Old_Italic,
	"Old_North_Arabian":      Old_North_Arabian,
	"Old_Permic":             Old_Permic,
	"Old_Persian":            Old_Persian,
	"Old_Sogdian":            Old_Sogdian,
	"Old_South_Arabian":      Old_South_Arabian,
	"Old_Turkic":             Old_Turkic,
	"Old_Uyghur":             Old_Uyghur,
	"Oriya":                  Oriya,
	"Osage":                  Osage,
	"Osmanya":                Osmanya,
	"Pahawh_Hmong":           Pahawh_Hmong,
	"Palmyrene":              Palmyrene,
	"Pau_Cin_Hau":            Pau_Cin_Hau,
	"Phags_Pa":               Phags_Pa,
	"Phoenician":             Phoenician,
	"Psalter_Pahlavi":        Psalter_Pahlavi,
	"Rejang":                 Rejang,
	"Runic":                  Runic,
	"Samaritan":              Samaritan,
	"Saurashtra":             Saurashtra,
	"Sharada":                Sharada,
	"Shavian":                Shavian,
	"Siddham":                Siddham,
	"Sidetic":                Sidetic,
	"SignWriting":            SignWriting,
	"Sinhala":                Sinhala,
	"Sogdian":                Sogdian,
	"Sora_Sompeng":           Sora_Sompeng,
	"Soyombo":                Soyombo,
	"Sundanese":              Sundanese,
	"Sunuwar":                Sunuwar,
	"Syloti_Nagri":           Syloti_Nagri,
	"Syriac":                 Syriac,
	"Tagalog":                Tagalog,
	"Tagbanwa":               Tagbanwa,
	"Tai_Le":                 Tai_Le,
	"Tai_Tham":               Tai_Tham,
	"Tai_Viet":               Tai_Viet,
	"Tai_Yo":                 Tai_Yo,
	"Takri":                  Takri,
	"Tamil":                  Tamil,
	"Tangsa":                 Tangsa,
	"Tangut":                 Tangut,
	"Telugu":                 Telugu,
	"Thaana":                 Thaana,
	"Thai":                   Thai,
	"Tibetan":                Tibetan,
	"Tifinagh":               Tifinagh,
	"Tirhuta":                Tirhuta,
	"Todhri":                 Todhri,
	"Tolong_Siki":            Tolong_Siki,
	"Toto":                   Toto,
	"Tulu_Tigalari":          Tulu_Tigalari,
	"Ugaritic":               Ugaritic,
	"Vai":                    Vai,
	"Vithkuqi":               Vithkuqi,
	"Wancho":                 Wancho,
	"Warang_Citi":            Warang_Citi,
	"Yezidi":                 Yezidi,
	"Yi":                     Yi,
	"Zanabazar_Square":       Zanabazar_Square,
}

// Properties lists the properties by name.
var Properties = map[string]*RangeTable{
	"ASCII_Hex_Digit":                    ASCII_Hex_Digit,
	"Bidi_Control":                       Bidi_Control,
	"Dash":                               Dash,
	"Deprecated":                         Deprecated,
	"Diacritic":                          Diacritic,
	"Extender":                           Extender,
	"Hex_Digit":                          Hex_Digit,
	"Hyphen":                             Hyphen,
	"IDS_Binary_Operator":                IDS_Binary_Operator,
	"IDS_Trinary_Operator":               IDS_Trinary_Operator,
	"IDS_Unary_Operator":                 IDS_Unary_Operator,
	"ID_Compat_Math_Continue":            ID_Compat_Math_Continue,
	"ID_Compat_Math_Start":               ID_Compat_Math_Start,
	"Ideographic":                        Ideographic,
	"Join_Control":                       Join_Control,
	"Logical_Order_Exception":            Logical_Order_Exception,
	"Modifier_Combining_Mark":            Modifier_Combining_Mark,
	"Noncharacter_Code_Point":            Noncharacter_Code_Point,
	"Other_Alphabetic":                   Other_Alphabetic,
	"Other_Default_Ignorable_Code_Point": Other_Default_Ignorable_Code_Point,
	"Other_Grapheme_Extend":              Other_Grapheme_Extend,
	"Other_ID_Continue":                  Other_ID_Continue,
	"Other_ID_Start":                     Other_ID_Start,
	"Other_Lowercase":                    Other_Lowercase,
	"Other_Math":                         Other_Math,
	"Other_Uppercase":                    Other_Uppercase,
	"Pattern_Syntax":                     Pattern_Syntax,
	"Pattern_White_Space":                Pattern_White_Space,
	"Prepended_Concatenation_Mark":       Prepended_Concatenation_Mark,
	"Quotation_Mark":                     Quotation_Mark,
	"Radical":                            Radical,
	"Regional_Indicator":                 Regional_Indicator,
	"STerm":                              STerm,
	"Sentence_Terminal":                  Sentence_Terminal,
	"Soft_Dotted":                        Soft_Dotted,
	"Terminal_Punctuation":               Terminal_Punctuation,
	"Unified_Ideograph":                  Unified_Ideograph,
	"Variation_Selector":                 Variation_Selector,
	"White_Space":                        White_Space,
}

// FoldCategory has, by category, the code points outside it that are equivalent
// under case folding to ones inside it.
var FoldCategory = map[string]*RangeTable{
	"L":  rangeTable("fold:L"),
	"Ll": rangeTable("fold:Ll"),
	"Lt": rangeTable("fold:Lt"),
	"Lu": rangeTable("fold:Lu"),
	"M":  rangeTable("fold:M"),
	"Mn": rangeTable("fold:Mn"),
}

// FoldScript is the same by script.
var FoldScript = map[string]*RangeTable{
	"Common":    rangeTable("foldscript:Common"),
	"Greek":     rangeTable("foldscript:Greek"),
	"Inherited": rangeTable("foldscript:Inherited"),
}
