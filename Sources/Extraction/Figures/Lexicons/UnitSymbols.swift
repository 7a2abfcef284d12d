/// Symbols and codes of units, as they are spelled: "mW" is no "MW".
enum UnitSymbols {
    /// Canonical name and its symbols.
    static let lines = #"""
        # Symbols of the SI, of customary units and codes of ISO 4217; sorted by canonical name.
        AED AED
        ampere A
        AUD AUD
        barrel bbl
        basis_point bp
        BHD BHD
        british_thermal_unit BTU Btu
        BRL BRL
        BTC BTC
        BYN BYN
        CAD CAD
        calorie cal
        celsius C ℃
        cent ¢
        centilitre cl cL
        centimetre cm
        CHF CHF
        CNY CNY RMB
        cubic_centimetre cm3 cm³
        cubic_kilometre km3 km³
        cubic_metre m3 m³
        CZK CZK
        decibel dB
        decilitre dl dL
        decimetre dm
        degree ° º
        DKK DKK
        EGP EGP
        electronvolt eV
        EUR EUR
        exabyte EB
        fahrenheit F ℉
        farad F
        foot ft
        gallon gal gals
        GBP GBP
        gigabit Gb
        gigabit_per_second Gbps
        gigabyte GB
        gigaelectronvolt GeV
        gigahertz GHz
        gigajoule GJ
        gigapascal GPa
        gigaton Gt
        gigawatt GW
        gigawatt_hour GWh
        gram g
        hectare ha
        hectolitre hl hL
        hectopascal hPa
        hertz Hz
        HKD HKD
        horsepower hp bhp
        hour h
        HRK HRK kn
        HUF HUF
        IDR IDR
        ILS ILS NIS
        inch ″
        INR INR
        IRR IRR
        joule J
        JPY JPY
        kelvin K
        kilobit_per_second kbps
        kilobyte KB kB
        kilocalorie kcal
        kilogram kg kgs
        kilohertz kHz
        kilojoule kJ
        kilometre km kms
        kilometre_per_hour kmh
        kilonewton kN
        kilopascal kPa
        kilopound_per_square_inch ksi
        kilovolt kV
        kilowatt kW
        kilowatt_hour kWh
        KRW KRW
        KWD KWD
        KZT KZT
        LBP LBP
        litre l L
        lumen lm
        lux lx
        mebibyte MiB
        megabit Mb
        megabit_per_second Mbps
        megabyte MB
        megaelectronvolt MeV
        megahertz MHz
        megajoule MJ
        megapascal MPa
        megapixel MP
        megaton Mt
        megawatt MW
        megawatt_hour MWh
        metre m
        microgram µg μg
        micrometre µm μm
        mile mi
        milliampere mA
        milliampere_hour mAh
        millibar mbar
        milligram mg
        millilitre ml mL
        millimetre mm
        millisecond ms
        milliwatt mW
        mole mol
        month mo
        MXN MXN
        MYR MYR
        nanometre nm
        nautical_mile nmi
        newton N
        newton_metre Nm
        NGN NGN
        NOK NOK
        NZD NZD
        ohm Ω
        ounce oz
        pascal Pa
        pence p
        percent % ％ pc
        percentage_point pp
        petabyte PB
        PHP PHP
        pixel px
        PLN PLN
        pound lb lbs
        ppb ppb
        ppm ppm
        psi psi
        QAR QAR
        quart qt
        revolution_per_minute rpm
        RUB RUB RUR
        SAR SAR
        second s
        SEK SEK
        SGD SGD
        square_centimetre cm2 cm²
        square_kilometre km2 km²
        square_metre m2 m²
        square_millimetre mm2 mm²
        terabyte TB
        teraelectronvolt TeV
        terajoule TJ
        terawatt TW
        terawatt_hour TWh
        THB THB
        tonne t
        TRY TRY
        TWD TWD
        UAH UAH
        USD USD
        VND VND
        volt V
        watt W
        watt_hour Wh
        yard yd yds
        ZAR ZAR
        """#
}
