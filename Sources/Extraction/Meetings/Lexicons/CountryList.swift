/// The states of the world by their English names and adjectives.
enum CountryList {
    /// One state a line: name, other names, adjectives; columns by semicolons, forms by bars.
    static let lines = #"""
        # English short names and adjectives of states, from general knowledge, sorted; 2026-11.
        Afghanistan;;Afghan
        Albania;;Albanian
        Algeria;;Algerian
        Andorra;;Andorran
        Angola;;Angolan
        Argentina;Argentine Republic;Argentine|Argentinian
        Armenia;;Armenian
        Australia;;Australian
        Austria;;Austrian
        Azerbaijan;;Azerbaijani|Azeri
        Bahamas;;Bahamian
        Bahrain;;Bahraini
        Bangladesh;;Bangladeshi
        Barbados;;Barbadian
        Belarus;;Belarusian|Belarussian
        Belgium;;Belgian
        Belize;;Belizean
        Benin;;Beninese
        Bhutan;;Bhutanese
        Bolivia;;Bolivian
        Bosnia and Herzegovina;Bosnia;Bosnian
        Botswana;;Botswanan
        Brazil;;Brazilian
        Brunei;Brunei Darussalam;Bruneian
        Bulgaria;;Bulgarian
        Burkina Faso;;Burkinabe
        Burundi;;Burundian
        Cambodia;;Cambodian
        Cameroon;;Cameroonian
        Canada;;Canadian
        Cape Verde;Cabo Verde;Cape Verdean
        Central African Republic;;
        Chad;;Chadian
        Chile;;Chilean
        China;People's Republic of China;Chinese
        Colombia;;Colombian
        Comoros;;Comorian
        Congo;Democratic Republic of the Congo|DR Congo;Congolese
        Costa Rica;;Costa Rican
        Croatia;;Croatian
        Cuba;;Cuban
        Cyprus;;Cypriot
        Czech Republic;Czechia;Czech
        Denmark;;Danish
        Djibouti;;Djiboutian
        Dominica;;
        Dominican Republic;;Dominican
        Ecuador;;Ecuadorian|Ecuadorean
        Egypt;;Egyptian
        El Salvador;;Salvadoran|Salvadorean
        Equatorial Guinea;;
        Eritrea;;Eritrean
        Estonia;;Estonian
        Eswatini;Swaziland;Swazi
        Ethiopia;;Ethiopian
        Fiji;;Fijian
        Finland;;Finnish
        France;French Republic;French
        Gabon;;Gabonese
        Gambia;;Gambian
        Georgia;;Georgian
        Germany;Federal Republic of Germany;German
        Ghana;;Ghanaian
        Greece;Hellenic Republic;Greek
        Grenada;;Grenadian
        Guatemala;;Guatemalan
        Guinea;;Guinean
        Guinea-Bissau;;
        Guyana;;Guyanese
        Haiti;;Haitian
        Honduras;;Honduran
        Hungary;;Hungarian
        Iceland;;Icelandic
        India;;Indian
        Indonesia;;Indonesian
        Iran;;Iranian
        Iraq;;Iraqi
        Ireland;;Irish
        Israel;;Israeli
        Italy;Italian Republic;Italian
        Ivory Coast;Cote d'Ivoire|Côte d'Ivoire;Ivorian
        Jamaica;;Jamaican
        Japan;;Japanese
        Jordan;;Jordanian
        Kazakhstan;;Kazakh|Kazakhstani
        Kenya;;Kenyan
        Kosovo;;Kosovar|Kosovan
        Kuwait;;Kuwaiti
        Kyrgyzstan;Kyrgyz Republic;Kyrgyz
        Laos;;Lao|Laotian
        Latvia;;Latvian
        Lebanon;Lebanese Republic;Lebanese
        Lesotho;;Basotho
        Liberia;;Liberian
        Libya;;Libyan
        Liechtenstein;;
        Lithuania;;Lithuanian
        Luxembourg;;Luxembourgish
        Madagascar;;Malagasy
        Malawi;;Malawian
        Malaysia;;Malaysian
        Maldives;;Maldivian
        Mali;;Malian
        Malta;;Maltese
        Mauritania;;Mauritanian
        Mauritius;;Mauritian
        Mexico;United Mexican States;Mexican
        Moldova;;Moldovan
        Monaco;;Monegasque
        Mongolia;;Mongolian
        Montenegro;;Montenegrin
        Morocco;;Moroccan
        Mozambique;;Mozambican
        Myanmar;Burma;Burmese
        Namibia;;Namibian
        Nepal;;Nepalese|Nepali
        Netherlands;;Dutch
        New Zealand;;
        Nicaragua;;Nicaraguan
        Niger;;Nigerien
        Nigeria;;Nigerian
        North Korea;Democratic People's Republic of Korea|DPRK;North Korean
        North Macedonia;Macedonia;Macedonian
        Norway;;Norwegian
        Oman;;Omani
        Pakistan;;Pakistani
        Palestine;;Palestinian
        Panama;;Panamanian
        Papua New Guinea;;
        Paraguay;;Paraguayan
        Peru;;Peruvian
        Philippines;;Filipino|Philippine
        Poland;;Polish
        Portugal;Portuguese Republic;Portuguese
        Qatar;;Qatari
        Romania;;Romanian
        Russia;Russian Federation;Russian
        Rwanda;;Rwandan
        Samoa;;Samoan
        San Marino;;
        Saudi Arabia;;Saudi|Saudi Arabian
        Senegal;;Senegalese
        Serbia;;Serbian
        Seychelles;;
        Sierra Leone;;
        Singapore;;Singaporean
        Slovakia;Slovak Republic;Slovak
        Slovenia;;Slovenian|Slovene
        Solomon Islands;;
        Somalia;;Somali
        South Africa;;South African
        South Korea;Republic of Korea|Korea;South Korean|Korean
        South Sudan;;South Sudanese
        Spain;;Spanish
        Sri Lanka;;Sri Lankan
        Sudan;;Sudanese
        Suriname;;Surinamese
        Sweden;;Swedish
        Switzerland;Swiss Confederation;Swiss
        Syria;Syrian Arab Republic;Syrian
        Taiwan;;Taiwanese
        Tajikistan;;Tajik
        Tanzania;;Tanzanian
        Thailand;;Thai
        Timor-Leste;East Timor;Timorese
        Togo;;Togolese
        Tonga;;Tongan
        Trinidad and Tobago;;
        Tunisia;;Tunisian
        Turkey;Türkiye|Turkiye;Turkish
        Turkmenistan;;Turkmen
        Uganda;;Ugandan
        Ukraine;;Ukrainian
        United Arab Emirates;UAE|Emirates;Emirati
        United Kingdom;UK|U.K.|Britain|Great Britain;British
        United States;United States of America|USA|US|U.S.|U.S.A.|America;American
        Uruguay;;Uruguayan
        Uzbekistan;;Uzbek
        Vanuatu;;
        Vatican;Holy See;
        Venezuela;;Venezuelan
        Vietnam;Viet Nam;Vietnamese
        Yemen;;Yemeni
        Zambia;;Zambian
        Zimbabwe;;Zimbabwean
        """#
}
