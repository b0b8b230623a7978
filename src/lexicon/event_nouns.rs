//! Nouns for things that happen.

/// Singular and plural. Nouns for what is measured ("revenue", "growth") and for what lasts ("service") are no events.
pub(crate) const EVENT_NOUNS: &str = "abdication abdications abduction abductions accession accident accidents \
    accord accusation accusations acquisition acquisitions acquittal acquittals address advances aftershock \
    aftershocks agreement agreements airstrike airstrikes ambush ambushes annexation annexations anniversaries \
    anniversary announcement announcements appeal appeals appearance appearances appointment appointments approval \
    armistice arraignment arraignments arrest arrests arrival arrivals arson assassination assassinations assault \
    assaults attack attacks attempt attempts auction auctions autopsies autopsy avalanche avalanches bailout \
    bailouts ballot ban bankruptcies bankruptcy bans baptism battle battles beating beatings beheading beheadings \
    bid birth birthday births blackout blackouts blast blasts blaze blizzard blizzards blockade blockades \
    bombardment bombardments bombing bombings boom bout boycott boycotts brawl brawls breakfast breakup breakups \
    briefing briefings broadcast broadcasts buildup burglaries burglary burial burials buy-out buyout buyouts \
    by-election by-elections call calls campaign campaigns cancellation cancellations capsizing capture caucus \
    caucuses ceasefire ceasefires celebration celebrations census ceremonies ceremony championship championships \
    change changes check christening clash clashes clearance closing closings closure closures coalition collapse \
    collapses collision collisions commemoration commemorations commencement completion concert concerts conference \
    conferences conflict conflicts confrontation confrontations conquest conquests consultation consultations \
    contest contests convention conventions conviction convictions coronation coronations counteroffensive \
    counteroffensives coup coups crackdown crackdowns crash crashes creation cremation crisis curfew curfews cut \
    cutback cuts cyberattack cyberattacks cyclone cyclones deal death deaths debate debates debut debuts decision \
    decisions declaration declarations decline declines default defeat defeats defection defections delay delays \
    delisting delivery demand demonstration demonstrations departure departures deployment deployments deportation \
    deportations derailment derailments derbies derby detention detentions detonation detonations dinner \
    disappearance disappearances disaster disasters discoveries discovery discussion discussions dismissal \
    dismissals disposal dispute disputes disruption disruptions disturbance disturbances divorce divorces downpour \
    downpours downturn downturns drill drills drop drought droughts earnings earthquake earthquakes eclipse \
    eclipses effort election elections embargo emergency encounter encounters endorsement endorsements enthronement \
    entry epidemic epidemics eruption eruptions escape evacuation evacuations event eviction evictions execution \
    executions exercise exercises exhibition exhibitions exodus expansion expansions expedition expeditions \
    explosion explosions expulsion expulsions extradition extraditions fall famine famines festival festivals fight \
    fighting fights filing filings final finals fire firefight firefights fires flight flood flooding floods \
    flotation forecast founding fundraiser fundraisers funeral funerals gain gains gala galas game games gathering \
    gatherings genocide genocides graduation graduations gunbattle gunbattles gunfight gunfights hailstorm \
    hailstorms handover handovers hearing hearings heatwave heatwaves heist heists hijacking hijackings hike hikes \
    homicide homicides hostilities hunt hunts hurricane hurricanes impeachment impeachments imprisonment \
    inauguration inaugurations incident incidents increase increases incursion incursions indictment indictments \
    initiative injury inquest inquests inquiries inquiry inspection inspections insurrection insurrections \
    intervention interventions interview interviews invasion invasions investigation investigations jump kickoff \
    kidnapping kidnappings killing killings landing landings landslide landslides launch launches lawsuit lawsuits \
    layoff layoffs leak lecture lectures liberation liftoff liquidation liquidations listing lockdown lockdowns \
    looting loss losses lunch lynching lynchings maintenance manhunt manhunts marathon marathons march marches \
    marriage marriages massacre massacres match matches matchup matchups meeting meetings meltdown meltdowns \
    memorial memorials merger mergers mishap mishaps mission missions mobilization move moves mudslide mudslides \
    murder murders mutinies mutiny negotiation negotiations nomination nominations occupation offensive offensives \
    offer offering offers opening openings ordeal ordeals ouster outage outages outbreak outbreaks outflow outflows \
    outing outings overthrow overthrows pandemic pandemics parade parades partition payment payments pilgrimage \
    pilgrimages playoff playoffs plea pledge pledges plunge plunges pogrom pogroms poll polls power-grab premiere \
    premieres presentation presentations primaries primary procession processions proposal proposals prosecution \
    protest protests purchase purchases purge purges quake quakes race races raid raids rallies rally rampage \
    rampages rape rapes ratification rebellion rebellions rebound recapitalization reception receptions recession \
    recessions recital recitals recount recounts redemption redeployment redeployments reduction reductions \
    reelection reelections referendum referendums reform reforms regatta regattas rehearsal rehearsals release \
    releases remarks rematch rematches removal removals renovation reopening reopenings reorganisation \
    reorganization repatriation report request rescue rescues reshuffle reshuffles resignation resignations \
    restructuring results retirement retirements retreat retreats retrial retrials return reunification reunion \
    reunions revelation revelations review revision revisions revolt revolts revolution revolutions riot rioting \
    riots rise robberies robbery ruling rulings runoff runoffs sale screening screenings scuffle scuffles search \
    secession secessions seizure seizures selloff selloffs semifinal semifinals sentencing sentencings session \
    sessions shake-up shakeup shelling shellings shipment shipments shooting shootings shootout shootouts showdown \
    showdowns shutdown shutdowns siege sieges signing sinking sinkings sit-in sit-ins skirmish skirmishes slaying \
    slayings slide slump slumps snowfall snowstorm snowstorms speech speeches spill spills split stabbing stabbings \
    stampede stampedes standoff standoffs stoppage stoppages storm storms strike strikes suicide suicides summit \
    summits surge surgeries surgery surges surrender suspension suspensions swearing-in symposium takeover \
    takeovers talks test testimony tests tornado tornadoes tour tournament tournaments tours tragedies tragedy \
    transfer treaties treaty tremor trial trials trip trips truce truces tsunami tsunamis typhoon typhoons \
    unification unrest unveiling unveilings upheaval upheavals uprising uprisings vacation vacations vaccination \
    vaccinations verdict verdicts victories victory vigil vigils violations violence visit visits vote votes voyage \
    voyages walkout walkouts war warning warnings wars wedding weddings wildfire wildfires win wins withdrawal \
    withdrawals workshop workshops wreck";
