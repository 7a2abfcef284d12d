/// What English texts call the units: words that read the same in any case.
enum UnitNames {
    /// Canonical name, a colon, names; a unit may take several lines.
    static let lines = #"""
        # English names of units and currencies, from general knowledge; sorted by canonical name.
        acre: acre, acres
        AED: dirham, dirhams, emirati dirham, emirati dirhams, uae dirham, uae dirhams
        ampere: amp, ampere, amperes, amps
        astronomical_unit: astronomical unit, astronomical units
        atomic_mass_unit: atomic mass unit, atomic mass units
        AUD: australian dollar, australian dollars
        barrel: barrel, barrels
        barrel_per_day: bpd
        basis_point: basis point, basis points, bps
        BHD: bahraini dinar, bahraini dinars
        bit: bit, bits
        british_thermal_unit: british thermal unit, british thermal units
        BRL: brazilian reais, brazilian real, brazilian reals, reais
        BTC: bitcoin, bitcoins
        bushel: bushel, bushels
        BYN: belarusian rouble, belarusian roubles, belarusian ruble, belarusian rubles
        byte: byte, bytes
        CAD: canadian dollar, canadian dollars
        calorie: calorie, calories
        carat: carat, carats
        celsius: celsius, centigrade, degree celsius, degree centigrade, degrees celsius
        celsius: degrees centigrade
        cent: cent, cents, u.s. cents, us cents
        centilitre: centiliter, centiliters, centilitre, centilitres
        centimetre: centimeter, centimeters, centimetre, centimetres
        century: centuries, century
        CHF: franc, francs, swiss franc, swiss francs
        CNY: chinese renminbi, chinese yuan, renminbi, yuan
        cubic_centimetre: cc, cubic centimeter, cubic centimeters, cubic centimetre
        cubic_centimetre: cubic centimetres
        cubic_foot: cu ft, cubic feet, cubic foot, cubic-foot
        cubic_inch: cubic inch, cubic inches
        cubic_kilometre: cubic kilometer, cubic kilometers, cubic kilometre
        cubic_kilometre: cubic kilometres
        cubic_metre: cu m, cubic meter, cubic meters, cubic metre, cubic metres, cubic-meter
        cubic_metre: cubic-metre
        cubic_mile: cubic mile, cubic miles
        cubic_yard: cubic yard, cubic yards
        cup: cup, cups
        CZK: czech crown, czech crowns, czech koruna, czech korunas, koruna
        day: day, days
        decade: decade, decades
        decametre: decameter, decameters, decametre, decametres
        decibel: decibel, decibels
        decilitre: deciliter, deciliters, decilitre, decilitres
        decimetre: decimeter, decimeters, decimetre, decimetres
        degree: degree, degrees
        DEM: deutsche mark, deutsche marks, german mark, german marks
        DKK: danish crown, danish crowns, danish krone, danish kroner
        EGP: egyptian pound, egyptian pounds
        electronvolt: electron volt, electron volts, electronvolt, electronvolts
        EUR: euro, euros
        exabyte: exabyte, exabytes
        fahrenheit: degree fahrenheit, degrees fahrenheit, fahrenheit
        farad: farad, farads
        FIM: finnish markka, finnish markkas
        fluid_ounce: fluid ounce, fluid ounces
        foot: feet, foot
        foot_per_second: fps
        fortnight: fortnight, fortnights
        gallon: gallon, gallons
        GBP: british pound, british pounds, pound sterling, pounds sterling, quid, sterling
        gigabit: gigabit, gigabits
        gigabyte: gigabyte, gigabytes
        gigahertz: gigahertz
        gigajoule: gigajoule, gigajoules
        gigapascal: gigapascal, gigapascals
        gigaton: gigaton, gigatonne, gigatonnes, gigatons
        gigawatt: gigawatt, gigawatts
        gigawatt_hour: gigawatt hour, gigawatt hours, gigawatt-hour, gigawatt-hours
        gram: gram, gramme, grammes, grams
        hectare: hectare, hectares
        hectolitre: hectoliter, hectoliters, hectolitre, hectolitres
        hectometre: hectometer, hectometers, hectometre, hectometres
        hectopascal: hectopascal, hectopascals
        hertz: hertz
        HKD: hong kong dollar, hong kong dollars
        horsepower: brake horsepower, horsepower
        hour: hour, hours, hr, hrs
        HRK: croatian kuna, kuna, kunas
        HUF: forint, forints, hungarian forint, hungarian forints
        IDR: indonesian rupiah, rupiah, rupiahs
        ILS: israeli shekel, israeli shekels, shekel, shekels
        inch: inch, inches
        INR: indian rupee, indian rupees, rupee, rupees
        IRR: iranian rial, iranian rials
        joule: joule, joules
        JPY: japanese yen, yen
        kelvin: kelvin, kelvins
        kilobit: kilobit, kilobits
        kilobyte: kilobyte, kilobytes
        kilocalorie: kilocalorie, kilocalories
        kilogram: kilo, kilogram, kilogramme, kilogrammes, kilograms, kilos
        kilohertz: kilohertz
        kilojoule: kilojoule, kilojoules
        kilometre: kilometer, kilometers, kilometre, kilometres
        kilometre_per_hour: kmph, kph
        kilonewton: kilonewton, kilonewtons
        kilopascal: kilopascal, kilopascals
        kilovolt: kilovolt, kilovolts
        kilowatt: kilowatt, kilowatts
        kilowatt_hour: kilowatt hour, kilowatt hours, kilowatt-hour, kilowatt-hours
        knot: knot, knots
        KRW: korean won, south korean won
        KWD: kuwaiti dinar, kuwaiti dinars
        KZT: kazakh tenge, kazakhstani tenge, tenge
        LBP: lebanese pound, lebanese pounds
        light_year: light year, light years, light-year, light-years
        litre: liter, liters, litre, litres
        long_ton: long ton, long tons
        lumen: lumen, lumens
        lux: lux
        mebibyte: mebibyte, mebibytes
        megabit: megabit, megabits
        megabyte: megabyte, megabytes
        megahertz: megahertz
        megajoule: megajoule, megajoules
        megapascal: megapascal, megapascals
        megapixel: megapixel, megapixels
        megaton: megaton, megatonne, megatonnes, megatons
        megawatt: megawatt, megawatts
        megawatt_hour: megawatt hour, megawatt hours, megawatt-hour, megawatt-hours
        metre: meter, meters, metre, metres
        microgram: mcg, microgram, micrograms
        micrometre: micrometer, micrometers, micrometre, micrometres, micron, microns
        mile: mile, miles
        mile_per_gallon: mile per gallon, miles per gallon, mpg
        mile_per_hour: m.p.h., mph
        millennium: millennia, millennium
        milliampere: milliamp, milliampere, milliamperes, milliamps
        milliampere_hour: milliamp hours, milliampere hour, milliampere hours
        millibar: millibar, millibars
        milligram: milligram, milligrams
        millilitre: milliliter, milliliters, millilitre, millilitres
        millimetre: millimeter, millimeters, millimetre, millimetres
        millisecond: millisecond, milliseconds, msec
        milliwatt: milliwatt, milliwatts
        minute: min, mins, minute, minutes
        mole: mole, moles
        month: month, months
        MXN: mexican peso, mexican pesos
        MYR: malaysian ringgit, malaysian ringgits, ringgit, ringgits
        nanometre: nanometer, nanometers, nanometre, nanometres
        nautical_mile: nautical mile, nautical miles
        newton: newton, newtons
        newton_metre: newton meter, newton meters, newton metre, newton metres, newton-meter
        newton_metre: newton-meters, newton-metre, newton-metres
        NGN: naira, nairas, nigerian naira
        NOK: norwegian crown, norwegian crowns, norwegian krone, norwegian kroner
        NZD: new zealand dollar, new zealand dollars
        ohm: ohm, ohms
        ounce: ounce, ounces
        parsec: parsec, parsecs
        pascal: pascal, pascals
        pence: british pence, pence
        percent: pct, per cent, per-cent, percent, percentage, percents
        percentage_point: percentage point, percentage points, percentage-point
        percentage_point: percentage-points, ppt
        petabyte: petabyte, petabytes
        PHP: philippine peso, philippine pesos
        picometre: picometer, picometers, picometre, picometres
        pint: pint, pints
        pixel: pixel, pixels
        PLN: polish zloty, polish zlotys, zloty, zlotys, złoty, złotys
        point: point, points
        pound: pound, pounds
        pound_foot: foot pound, foot pounds, foot-pound, foot-pounds, ft-lb, lb ft, lb-ft
        pound_foot: lb.-ft., pound feet, pound foot, pound-feet, pound-foot
        ppb: part per billion, parts per billion, parts-per-billion
        ppm: part per million, parts per million, parts-per-million
        psi: pound per square inch, pounds per square inch
        QAR: qatari rial, qatari rials, qatari riyal, qatari riyals
        quart: quart, quarts
        quarter: quarter, quarters
        radian: radian, radians
        revolution_per_minute: revolution per minute, revolutions a minute
        revolution_per_minute: revolutions per minute
        RUB: rouble, roubles, ruble, rubles, russian rouble, russian roubles, russian ruble
        RUB: russian rubles
        SAR: saudi riyal, saudi riyals
        second: sec, second, seconds, secs
        SEK: krona, kronor, swedish crown, swedish crowns, swedish krona, swedish kronor
        sen: sen
        SGD: singapore dollar, singapore dollars, singaporean dollars
        short_ton: short ton, short tons
        square_centimetre: sq cm, square centimeter, square centimeters, square centimetre
        square_centimetre: square centimetres
        square_foot: sq feet, sq ft, sq. ft, sqft, square feet, square foot, square-foot
        square_inch: sq in, square inch, square inches
        square_kilometre: sq km, sq. km, sqkm, square kilometer, square kilometers
        square_kilometre: square kilometre, square kilometres, square-kilometer
        square_kilometre: square-kilometre
        square_metre: sq m, sq meter, sq meters, sq metre, sq metres, sq. m, sqm
        square_metre: square meter, square meters, square metre, square metres, square-meter
        square_metre: square-metre
        square_mile: sq mi, sq mile, sq miles, square mile, square miles, square-mile
        square_millimetre: sq mm, square millimeter, square millimeters, square millimetre
        square_millimetre: square millimetres
        square_yard: sq yd, square yard, square yards
        stone: stone
        tablespoon: tablespoon, tablespoons, tbsp
        teaspoon: teaspoon, teaspoons, tsp
        terabyte: terabyte, terabytes
        teraelectronvolt: teraelectronvolt, teraelectronvolts
        terajoule: terajoule, terajoules
        terawatt: terawatt, terawatts
        terawatt_hour: terawatt hour, terawatt hours, terawatt-hour, terawatt-hours
        THB: baht, bahts, thai baht
        ton: ton, tons
        tonne: metric ton, metric tonne, metric tonnes, metric tons, tonne, tonnes
        TRY: lira, liras, turkish lira, turkish liras
        TWD: new taiwan dollar, new taiwan dollars, taiwan dollars
        UAH: hryvnia, hryvnias, hryvnya, ukrainian hryvnia, ukrainian hryvnias
        USD: american dollars, bucks, dollar, dollars, u.s. dollar, u.s. dollars
        USD: united states dollar, united states dollars, us dollar, us dollars
        VND: dong, vietnamese dong
        volt: volt, volts
        watt: watt, watts
        watt_hour: watt hour, watt hours, watt-hour, watt-hours
        week: week, weeks, wk, wks
        yard: yard, yards
        year: year, years, yr, yrs
        ZAR: rand, rands, south african rand
        """#
}
