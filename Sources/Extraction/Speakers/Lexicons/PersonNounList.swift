/// English nouns for people by office, for crowds and for bodies that speak.
enum PersonNounList {
    static let lists: [(String, WordClass)] = [
        (
            """
            # Offices and occupations that stand before or after a name.
            academic accountant activist actor actress admiral adviser advisor advocate aide ally ambassador
            analyst anchor archbishop artist assemblyman assemblywoman assistant attorney author
            banker billionaire biologist bishop boss brigadier businessman businesswoman candidate
            captain cardinal caretaker ceo cfo chair chairman chairperson chairwoman chancellor
            chief citizen cleric clerk co-chair co-founder coach colonel columnist commander
            commentator commissioner commodore congressman congresswoman consultant coo
            coordinator corporal correspondent councillor councilman councilwoman counsel
            counterpart critic curator dean delegate demonstrator deputy detective developer
            diplomat director doctor donor driver economist editor emir emperor engineer
            entrepreneur envoy expert farmer father filmmaker financier fisherman founder general
            governor head historian host imam inspector investigator investor journalist judge
            justice king lawmaker lawyer leader lecturer legislator lieutenant lobbyist magnate
            major manager marshal mayor member minister moderator mogul monarch mother negotiator
            neighbor neighbour nominee nurse officer official ombudsman operative opponent
            organiser organizer owner parliamentarian partner pastor patriarch physician physicist
            pilot poet policeman policewoman politician pollster pope premier president presidents
            priest prime prince princess principal private producer professor prosecutor protester
            queen rabbi ranger rector reporter representative researcher resident rival scholar scientist
            secretary secretary-general senator sergeant shah sheikh sheriff singer sociologist
            soldier solicitor speaker spokesman spokesperson spokeswoman staffer statesman
            strategist student sultan superintendent supervisor surgeon surrogate taoiseach
            teacher technician trader treasurer trustee tycoon undersecretary veteran
            vice-president volunteer whip witness worker writer
            """, .office
        ),
        (
            """
            adm adm. atty. capt capt. cmdr cmdr. col col. dame dr dr. fr. gen gen. gov gov. hon
            hon. lady lord lt lt. madam maj maj. messrs messrs. miss mr mr. mrs mrs. ms ms. pres.
            prof prof. rep rep. reps. rev rev. sen sen. sens. sgt sgt. sir st.
            """, .honorific
        ),
        (
            """
            acting assistant associate campaign chief city communications conservative county
            current defence defense democrat democratic deputy economic elect energy environment
            ex executive federal finance financial foreign former general green health honorary
            incoming independent interim interior junior labor labour late legal liberal local
            longtime managing marketing media medical national outgoing political presidential
            press prime progressive regional republican research retired security senior socialist
            state top trade veteran vice vice-presidential
            """, .officeModifier
        ),
        (
            """
            # Plural or vague sources.
            academics activists advisers advisors advocates aides allies analysts attorneys
            authorities backers campaigners candidates citizens colleagues commentators
            conservatives consultants critics delegates democrats detectives developers diplomats
            doctors donors economists employees environmentalists executives experts eyewitnesses
            families fans farmers friends governments group groups historians investigators
            investors journalists judges lawmakers lawyers leaders liberals lobbyists locals man
            managers media members men ministers negotiators neighbors neighbours observers
            officers officials operatives opponents organisers organizers others parents
            participants people physicians police politicians pollsters progressives prosecutors
            protesters pundits regulators relatives reporters representatives republicans
            researchers residents rivals scholars scientists senators socialists soldiers source
            sources speakers specialists spokesmen spokespeople spokespersons staff staffers
            strategists students supporters teachers traders troops users villagers volunteers
            voters witnesses woman women workers writers
            """, .crowd
        ),
        (
            """
            # Bodies and papers that speak.
            academy administration agency alliance army article assembly association authority
            bank board broadcaster bureau cabinet campaign center centre chamber charity church
            club coalition college commission committee company confederation conference congress
            consortium corporation council court data department directorate document email
            embassy federation figures filing firm force forces foundation fund government guard
            headquarters hospital house inc inc. indictment inquiry institute institution journal
            lawsuit league legislature letter magazine memo ministry mission monitor movement
            museum navy network news newspaper observatory office organisation organization outlet
            pac palace panel paper parliament party police poll post presidency press process
            report secretariat senate service services society statement study survey think-tank
            times tribunal tribune union unit university watchdog website
            """, .body
        ),
        (
            """
            # Nouns that report a clause.
            accusation accusations admission allegation allegations announcement argument
            assertion assessment assurance belief claim claims comment comments complaint concern
            concerns conclusion confidence confirmation contention conviction declaration denial
            disappointment estimate expectation fear fears hope hopes insistence message notion
            optimism pledge prediction promise promises proposal regret regrets remark remarks
            report reports rumor rumors rumour rumours speculation statement statements
            suggestion suggestions suspicion testimony theory threat view vow warning warnings
            """, .cueNoun
        ),
        (
            """
            actress assemblywoman businesswoman chairwoman congresswoman councilwoman dame
            daughter duchess empress girl grandmother lady madam miss mother mrs mrs. ms ms. niece
            policewoman princess queen sister spokeswoman widow wife woman
            """, .woman
        ),
        (
            """
            boy brother duke emir emperor father gentleman grandfather husband imam king man mr mr.
            nephew pope priest prince sir son statesman sultan uncle widower
            """, .man
        ),
        (
            """
            ad address announcement appearance article blog book briefing broadcast call column
            comments conference conversation debate e-mail email essay event filing gathering
            hearing interview lawsuit letter meeting memo message monologue note op-ed opinion
            post posting presentation press rally release remarks report session show speech
            statement stop summit talk testimony text tweet tweets video
            """, .occasion
        ),
        (
            """
            accord act africa african agreement airport amendment america antarctic arctic arena
            asia asian atlantic avenue award bay beach bill boulevard bridge building castle
            cathedral central channel city constitution convention county cup day deal district
            east eastern election europe european festival field forest forum games group gulf
            highway hill hills hotel initiative island islands lake land lane law league
            mediterranean mount mountain mountains north northern ocean open pacific pact park
            peninsula plaza port prize protocol province region republic river road sea show south
            southern square stadium state states station strait street summit territory tower town
            treaty valley village war west western world
            """, .placeNoun
        ),
    ]
}
