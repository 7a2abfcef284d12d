/// General English of web pages, one phrase a line; compared without case and marks.
enum FurnitureLists {
    /// Phrases that are a whole line.
    static let whole: [(Furniture, String)] = [
        (.navigation, navigation), (.comments, comments), (.linkBox, linkBox),
        (.teasers, teasers), (.advertisement, advertisement), (.pageEnd, pageEnd),
        (.geography, geography), (.topics, topics), (.persons, persons), (.status, status),
        (.legal, legal), (.endMark, endMark), (.masthead, masthead),
    ]

    /// Phrases that open a line, whatever follows.
    static let openings: [(Furniture, String)] = [
        (.navigation, navigationOpenings), (.legal, legalOpenings), (.status, statusOpenings),
        (.advertisement, advertisementOpenings), (.comments, commentsOpenings),
        (.teasers, teaserOpenings),
    ]

    private static let navigation = """
        about
        about this project
        about us
        accept
        accept cookies
        account
        advertise
        advertise with us
        all news
        apps
        archive
        archives
        back
        back to gallery
        back to top
        bookmark
        breaking news
        cancel
        cancel reply
        caption
        careers
        categories
        classifieds
        click here
        close
        close extra sharing options
        close x
        contact
        contact us
        continue reading
        continue reading the main story
        cookie policy
        cookie settings
        cookies
        copy link
        copy link to clipboard
        create account
        digital edition
        donate
        download
        download pdf
        editorial standards
        email
        email address
        email this article
        email us
        english
        enlarge image
        enlarge this image
        enter your email
        expand
        explore
        facebook
        facebook messenger
        faq
        faqs
        flipboard
        follow
        follow us
        follow us on
        forums
        full screen
        gallery
        games
        get it
        get our newsletter
        go
        go to top
        google
        help
        hide caption
        home
        home page
        homepage
        horoscope
        in this article
        in this story
        instagram
        is this page helpful
        is this page useful
        join now
        jump to navigation
        latest
        like
        line
        linkedin
        listen
        live
        load more
        log in
        log out
        login
        logout
        main menu
        manage cookies
        masthead
        menu
        messenger
        mobile apps
        more
        more info
        more options
        my account
        newsletter
        newsletter sign up
        newsletters
        next
        next article
        next page
        next post
        next story
        obituaries
        odnoklassniki
        open
        open menu
        our team
        pause
        permalink
        photo gallery
        photos
        pin it
        pinterest
        play
        play video
        podcasts
        posted in
        previous
        previous article
        previous page
        previous post
        print
        print this page
        privacy
        privacy notice
        privacy policy
        profile
        read later
        reddit
        register
        reply
        report an error
        republish
        return to top
        rss
        rss feed
        save
        save article
        scoreboard
        scroll to top
        search
        search form
        send
        settings
        share
        share on facebook
        share on twitter
        share permalink
        share this
        share this article
        share this page
        share this story
        share this with
        share via
        shares
        shop
        show caption
        show less
        show more
        show more sharing options
        sign in
        sign out
        sign up
        sign up now
        site information
        site map
        sitemap
        skip
        skip to content
        skip to main content
        skip to navigation
        sms
        social and media
        social media
        staff
        story timeline
        submissions
        submit
        subscribe
        subscribe now
        subscribe to our newsletter
        subscription
        support us
        switch language
        table of contents
        telegram
        terms
        terms and conditions
        terms of service
        terms of use
        text size
        thank you for subscribing
        tip us
        toggle menu
        toggle navigation
        top stories
        translate
        tumblr
        tweet
        twitter
        use tab to navigate
        user agreement
        vacancies
        viber
        video
        videos
        view all
        view gallery
        view image
        view larger image
        view more
        vk
        vkontakte
        was this page helpful
        was this page useful
        watch live
        weather
        weibo
        whatsapp
        who we are
        work with us
        x
        your email
        youtube
        """

    private static let comments = """
        add a comment
        add comment
        comment
        comments
        conversation
        discussion
        join the conversation
        join the discussion
        leave a comment
        leave a reply
        leave a reply cancel reply
        leave your comment
        loading comments
        no comments
        no comments yet
        post a comment
        post comment
        readers comments
        responses
        show comments
        top comments
        top rated comments
        view comments
        what do you think
        write a comment
        your comment
        """

    private static let linkBox = """
        additional
        also read
        also see
        don't miss
        further reading
        learn more
        more on this
        more on this story
        more on this topic
        on this topic
        read also
        read more
        read more on this
        read next
        related
        related documents
        related links
        related materials
        related news
        related reading
        related topics
        related videos
        see also
        useful links
        what to read next
        """

    private static let teasers = """
        breaking
        editor's choice
        editor's pick
        editor's picks
        editors choice
        editors picks
        editors' picks
        featured
        featured stories
        featured video
        from our partners
        from the web
        guides
        highlights
        in other news
        latest articles
        latest headlines
        latest news
        latest posts
        latest stories
        more articles
        more from
        more headlines
        more news
        more stories
        more top stories
        most commented
        most popular
        most read
        most recent
        most shared
        most viewed
        must read
        must reads
        news in pictures
        other news
        others also read
        our best stories
        paid content
        people also read
        popular
        popular articles
        popular news
        popular now
        popular posts
        popular stories
        promoted
        promoted content
        promoted stories
        recent articles
        recent news
        recent posts
        recent stories
        recommended
        recommended for you
        recommended stories
        recommends
        related articles
        related content
        related coverage
        related posts
        related stories
        similar articles
        sponsored
        sponsored content
        sponsored links
        sponsored stories
        stories for you
        suggested for you
        top news
        top picks
        trending
        trending articles
        trending now
        trending stories
        up next
        what others are reading
        what's hot
        you may also like
        you may be interested in
        you may like
        you might also like
        you might be interested in
        you might like
        """

    private static let advertisement = """
        ad
        ad choices
        adchoices
        ads
        advert
        advertisement
        advertisements
        advertising
        article continues after advertisement
        story continues below
        story continues below advertisement
        """

    private static let pageEnd = """
        full version
        print version
        printable version
        printer friendly version
        text version
        version for print
        """

    private static let geography = """
        countries
        country
        geography
        location
        locations
        places
        region
        regions
        """

    private static let topics = """
        categories
        category
        explore the topic
        explore this topic
        filed under
        keywords
        subjects
        tag
        tags
        themes
        topic
        topics
        """

    private static let persons = """
        people
        people mentioned
        persons
        persons mentioned
        speakers
        """

    private static let status = """
        document status
        publication details
        publication status
        publishing information
        """

    private static let legal = """
        all rights reserved
        copyright
        copyright notice
        disclaimer
        legal notice
        legal notices
        """

    private static let endMark = """
        end
        end of text
        end of transcript
        ends
        """

    private static let masthead = """
        as delivered
        as prepared for delivery
        as released
        check against delivery
        courtesy translation
        embargoed until delivery
        for immediate release
        for release
        immediate release
        media advisory
        media release
        news release
        official transcript
        press release
        press releases
        press statement
        remarks
        speech
        speeches
        speeches and remarks
        statement
        statements
        statements and releases
        transcript
        transcripts
        unofficial translation
        """

    /// Openings of an office's name.
    static let officeOpenings = """
        cabinet of
        delegation of
        department of
        embassy of
        executive office of
        government of
        ministry of
        office of
        office of the
        permanent mission
        permanent representation
        press office of
        press release no
        press service of
        secretariat of
        """

    private static let navigationOpenings = """
        click here to
        click to email
        click to print
        click to share
        enter your email
        follow us on
        for more information visit
        get our weekly
        get the latest
        join our
        listen to this article
        please enable javascript
        search for
        share this
        sign up for
        sign up to
        skip to
        submit to
        subscribe to
        support our
        this page uses
        this site uses
        this website uses
        use of this site
        we use cookies
        """

    private static let legalOpenings = """
        all rights reserved
        copyright
        copyright ©
        """

    private static let statusOpenings = """
        published in section
        published in sections
        """

    private static let advertisementOpenings = """
        article continues after
        story continues below
        """

    private static let commentsOpenings = """
        0 comments
        leave a comment
        your email address will
        """

    private static let teaserOpenings = """
        more articles from
        more from
        more in
        more stories from
        """
}
