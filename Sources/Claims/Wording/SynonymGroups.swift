/// Words that translators and reporters use for each other; each group folds to its first word.
enum SynonymGroups {
    /// Groups of general English news words, one a line, the first word sorted; written by hand
    /// after the entries of common thesauri, none specific to a text.
    static let list = #"""
        # irregular forms stand here too, for no suffix rule reaches them
        accelerate hasten quicken speed
        accept adopt approve endorse
        accuse blame charge
        achieve accomplish attain reach
        act action deed
        activity operation work
        additional extra supplementary
        advance progress proceed
        agency body department organ organisation
        agreement accord deal pact treaty
        aid assistance assist help relief
        aim goal objective purpose target
        army forces military troops contingent
        attack assault strike struck raid
        attempt effort endeavour try tried
        battle combat fight fought fighting
        begin began begun commence launch start
        border frontier
        bring brought
        build built construct construction building
        business-like businesslike
        buy bought purchase
        calm quiet peaceful
        cargo freight goods supplies supply
        casualty victim
        cause prompt trigger
        cease halt stop
        center centre
        chance opportunity
        chair head lead led chairman leader
        change alter shift
        check inspect verify examine survey
        choose chose chosen select
        citizen inhabitant local resident
        city town
        clear obvious evident
        come came arrive
        company enterprise firm
        compel force oblige
        complex complicated difficult hard tough
        concern worry worried anxiety
        concrete specific particular definite
        condition prerequisite precondition
        conflict war hostility hostilities clash
        connect link tie join connection connectivity
        constant continuous permanent
        continue keep kept remain stay
        convinced sure confident certain
        cooperate collaborate
        country state nation
        create establish form found set
        crucial essential key vital
        cut reduce decrease lower
        damage harm
        damaged destroyed ruined
        danger risk threat
        dead deceased fallen killed
        deadly lethal
        debate discuss talk negotiate consult conversation meeting discussion negotiation
        decide decision resolve settle solve solution settlement
        decline drop fall fell
        defence defense
        deliver dispatch send sent ship transport
        demand request ask call
        deploy station
        detail clarify specify
        deterioration aggravation worsening
        develop development
        dialogue dialog
        eager keen
        economy economic economical
        effective efficient
        emphasis emphasise stress underline highlight
        employ employee personnel staff worker
        end finish conclude complete
        energy power
        enough sufficient
        ensure guarantee secure
        envisage foresee provide stipulate
        equipment gear
        error mistake
        evacuate withdraw withdrew withdrawn
        exacerbate aggravate worsen
        exchange swap
        expand enlarge extend widen broaden
        expect anticipate assume
        explosive bomb ordnance
        fair just
        family household
        fate life lives
        fight battle
        find found consider regard think thought deem
        follow observe comply respect
        foundation basis base
        freedom liberty
        friendly amicable good-neighbourly neighbourly
        fulfil fulfill execute implement perform carry conduct
        full complete comprehensive total
        future prospect
        get got obtain receive
        give gave given grant
        go went gone
        govern rule
        government cabinet
        grateful thankful gratitude appreciate thank
        grow grew grown growth increase rise rose risen raise
        happy glad pleased
        heritage legacy
        hold held
        home house housing dwelling
        huge enormous large big great vast massive
        human humanitarian
        identify recognise
        immediate instant urgent prompt
        important significant
        improve better enhance strengthen reinforce
        income revenue earnings
        incident accident
        inform notify tell told
        infrastructure facility
        initiative proposal invitation
        injure injured wound hurt
        intense intensive
        interest stake
        international global
        introduce present
        invest investment
        issue problem question matter
        job post position
        joint common mutual shared
        judge court
        kind sort type
        know knew known
        landmark monument site
        law legislation
        leave left depart
        long lasting durable long-term
        lose lost loss
        make made
        manage succeed able
        mediate intermediary mediation
        meet met
        method approach
        minister ministry ministerial
        money fund funds finance
        monitor control supervise oversee
        move moved
        multiple numerous
        need require requirement
        new fresh recent
        night nighttime overnight
        note remark mention
        obligation commitment duty
        obstacle barrier
        offer propose suggest
        official authority
        outbreak eruption
        part portion share
        participate take took
        partner ally
        pay paid
        people person persons population public
        plan scheme programme program
        positive favourable
        practice development experience
        pressing urgent
        prevent avert avoid
        price cost
        prisoner captive detainee
        private personal
        problem difficulty
        product output
        promise pledge vow
        property asset
        protect preserve safeguard protection
        question issue
        quick fast rapid swift
        reason ground
        region area zone territory
        regret sorrow
        reject refuse
        release free liberate
        religious faith
        repair fix
        responsible charge
        restore rebuild rebuilt reconstruct rehabilitate resume unblock
        result outcome
        return repatriate
        road highway
        safe secure safety
        satisfaction contentment
        school college
        security defence
        see saw seen view
        sell sold
        settlement village town
        sign signed signature
        similar alike
        sincere genuine
        situation circumstance
        social societal
        spread proliferation
        stabilise steady
        stage phase
        step measure
        strong robust
        structure building
        subgroup subgroups
        support back backing
        sustained progressive steady
        task mission assignment
        tense strained
        term provision clause
        three trilateral tripartite threefold
        thing object item
        trade commerce
        truce ceasefire armistice
        trust confidence
        try strive strove seek sought striving
        use utilise
        useful productive beneficial benefit helpful
        value treasure
        vice deputy
        visit trip
        voice express
        vote ballot
        wage salary
        warn caution
        way path
        weapon arm
        woman women female
        world globe
        wrong incorrect
        year annual
        young youth
        """#
}
