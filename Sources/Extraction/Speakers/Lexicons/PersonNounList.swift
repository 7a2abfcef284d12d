/// English nouns for people by office, for crowds and for bodies that speak.
enum PersonNounList {
    static let lists: [(String, WordClass)] = [
        (
            """
            # Offices and occupations that stand before or after a name.
            academic activist actor actress adviser advisor advocate aide ally ambassador analyst
            anchor archbishop artist assemblyman assemblywoman assistant attorney author banker
            biologist bishop boss brigadier candidate captain cardinal caretaker ceo cfo chair chairman coo
            chairperson chairwoman chancellor chief citizen cleric clerk coach columnist commander
            commentator commissioner congressman congresswoman consultant coordinator co-chair
            correspondent councillor councilman councilwoman counsel counterpart critic curator
            dean delegate demonstrator deputy detective developer diplomat director doctor donor
            driver economist editor emir emperor engineer envoy expert farmer father
            filmmaker financier fisherman founder co-founder general governor head historian host
            imam inspector investigator investor journalist judge justice king lawmaker lawyer
            leader lecturer legislator lieutenant lobbyist major manager marshal mayor member
            minister mogul monarch moderator mother negotiator neighbour neighbor nominee nurse
            officer official ombudsman operative opponent organiser organizer owner parliamentarian
            partner pastor patriarch physician physicist pilot poet policeman policewoman politician
            pollster pope premier president presidents priest prime prince princess principal
            producer professor prosecutor protester queen rabbi ranger reporter representative
            resident researcher rival scholar scientist secretary secretary-general senator sergeant
            sheikh sheriff shah singer soldier solicitor speaker spokesman spokesperson
            spokeswoman sociologist staffer statesman strategist student sultan superintendent
            supervisor surgeon surrogate teacher technician trader treasurer trustee undersecretary
            veteran vice-president volunteer whip witness worker writer actor billionaire
            businessman businesswoman entrepreneur magnate tycoon colonel admiral corporal private
            commodore taoiseach
            """, .office
        ),
        (
            """
            dr dr. mr mr. mrs mrs. ms ms. miss sir madam dame lord lady prof prof. rev rev. sen sen.
            rep rep. gov gov. gen gen. lt lt. col col. sgt sgt. capt capt. maj maj. hon hon. st. adm
            adm. cmdr cmdr. sens. reps. messrs messrs. atty. pres. fr.
            """, .honorific
        ),
        (
            """
            acting assistant associate current deputy elect ex former honorary incoming interim
            junior late longtime outgoing retired senior top veteran vice chief foreign national
            political prime finance defence defense interior health economic executive security
            trade energy press research managing general financial environment communications
            marketing media legal medical federal regional local state county city campaign
            republican democratic democrat conservative liberal socialist labour labor green
            independent presidential vice-presidential progressive
            """, .officeModifier
        ),
        (
            """
            # Plural or vague sources.
            academics activists advisers advisors advocates aides allies analysts attorneys
            authorities backers campaigners candidates citizens colleagues commentators
            conservatives consultants critics delegates democrats detectives developers diplomats
            doctors donors economists employees environmentalists executives experts eyewitnesses
            families fans farmers friends governments historians investigators investors journalists
            judges lawmakers lawyers leaders liberals lobbyists locals managers media members
            ministers negotiators neighbours neighbors observers officers officials operatives
            opponents organisers organizers others parents participants people physicians
            police politicians pollsters pundits progressives prosecutors protesters
            regulators relatives reporters representatives republicans researchers residents rivals
            scholars scientists senators socialists soldiers source sources speakers specialists
            spokespeople spokesmen spokespersons staff staffers strategists students supporters
            teachers traders troops users villagers volunteers voters witnesses women men workers
            writers group groups man woman
            """, .crowd
        ),
        (
            """
            # Bodies and papers that speak.
            academy administration agency alliance army assembly association authority bank board
            broadcaster bureau cabinet campaign center centre chamber charity church club coalition
            college commission committee company confederation conference congress consortium
            corporation council court department directorate embassy federation firm force forces
            foundation fund government guard headquarters hospital house inc inc. inquiry
            institute institution journal legislature league magazine ministry mission monitor
            movement museum navy network news newspaper observatory office organisation organization
            outlet pac panel paper parliament party police post press process report
            secretariat senate service services society study survey poll times tribunal tribune
            think-tank union unit university watchdog website palace presidency
            document data filing letter email memo statement article figures lawsuit indictment
            """, .body
        ),
        (
            """
            # Nouns that report a clause.
            accusation admission allegation announcement argument assertion assessment assurance
            belief claim claims comment comments complaint conclusion confirmation contention
            conviction declaration denial estimate expectation fear fears hope hopes insistence
            message notion pledge prediction promise promises proposal remark remarks report reports
            rumour rumours rumor rumors speculation statement statements suggestion suspicion
            testimony theory threat view vow warning warnings accusations allegations suggestions
            concern concerns
            """, .cueNoun
        ),
        (
            """
            actress businesswoman chairwoman congresswoman councilwoman dame daughter duchess
            girl grandmother lady madam miss mother mrs mrs. ms ms. niece policewoman
            princess queen sister spokeswoman widow wife woman assemblywoman empress
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
            address ad announcement article blog book briefing broadcast call comments conversation
            column conference debate email e-mail essay event filing gathering hearing interview
            lawsuit letter meeting memo message monologue note opinion op-ed post posting
            presentation press rally release remarks report session show speech statement
            stop summit talk testimony text tweet tweets video appearance
            """, .occasion
        ),
        (
            """
            airport arena avenue bay beach boulevard bridge building castle cathedral city county
            district east field forest gulf highway hill hills hotel island islands lake lane land
            mount mountain mountains north ocean park peninsula plaza port province region republic
            river road sea square stadium state states station strait street south territory tower
            town valley village west world act agreement amendment award bill cup day deal law
            open prize protocol treaty war accord convention summit festival games league
            constitution africa african america asia asian atlantic central eastern europe european
            pacific northern southern western mediterranean arctic antarctic
            pact election group initiative forum channel show
            """, .placeNoun
        ),
    ]
}
