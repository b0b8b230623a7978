//! Nouns for things that happen.

/// Singular and plural. Nouns for what is measured ("revenue", "growth") and for what lasts ("service") are no events.
pub(crate) const EVENT_NOUNS: &str = "abdication abduction abductions accession accident accord accusation acquisition acquisitions acquittal \
    acquittals address advances aftershock aftershocks agreement agreements airstrike airstrikes ambush ambushes \
    annexation anniversary announcement appeal appeals appointment approval armistice arraignment arrest arrests \
    arrival arrivals arson assassination assassinations assault assaults attack attacks attempt attempts auction \
    auctions autopsy avalanche bailout ballot ban bankruptcies bankruptcy bans baptism battle beating beheading \
    bid birth birthday blackout blast blasts blaze blizzard blockade bombardment bombardments bombing bombings \
    boom bout boycott breakfast breakup briefing broadcast broadcasts buildup burglaries burglary burial burials \
    buy-out buyout buyouts by-election by-elections call calls campaign cancellation capsizing capture ceasefire \
    ceasefires celebration celebrations census ceremonies ceremony championship change changes check christening \
    clash clashes clearance closing closure coalition collapse collision collisions commemoration commemorations \
    completion concert concerts conference conferences conflict conquest consultation consultations contest \
    convention conviction convictions coronation counteroffensive coup coups crackdown crash crashes creation \
    cremation crisis curfew cut cutback cuts cyberattack cyberattacks cyclone cyclones deal death deaths debate \
    debut decision decisions declaration declarations decline declines default defeat defection delay delays \
    delisting delivery demand demonstration demonstrations departure departures deployment deportation derailment \
    derailments derby dinner disappearance disaster disasters discovery discussion discussions dismissal disposal \
    dispute disruption disruptions divorce downpour downturn drill drills drop drought droughts earnings \
    earthquake eclipse effort election elections embargo emergency encounter enthronement entry epidemic epidemics \
    eruption eruptions escape evacuation evacuations event eviction evictions execution executions exercise \
    exercises exhibition expansion explosion explosions expulsion extradition fall famine famines festival fight \
    fighting filing filings final finals fire fires flight flood flooding floods flotation forecast founding \
    funeral funerals gain gains game games genocide graduation gunbattle gunfight hailstorm handover hearing \
    hearings heatwave heatwaves heist hijacking hijackings hike hikes hunt hurricane hurricanes imprisonment \
    inauguration incident incidents increase increases incursion incursions indictment indictments initiative \
    injury inquest inquiry inspection inspections interview interviews invasion invasions investigation jump \
    kidnapping kidnappings killing killings landing landings landslide landslides launch launches lawsuit lawsuits \
    layoff layoffs leak lecture lectures liftoff liquidation listing lockdown lockdowns looting loss losses lunch \
    lynching lynchings maintenance manhunt marathon march marriage massacre massacres match meeting meetings \
    meltdown memorial merger mergers mission missions mobilization move moves mudslide mudslides murder murders \
    mutiny negotiations nomination offensive offer offering offers opening ordeal ouster outage outages outbreak \
    outbreaks outflow outflows overthrow pandemic pandemics parade partition payment payments playoff playoffs \
    plea pledge plunge pogrom poll polls premiere presentation primaries primary proposal proposals protest \
    protests purchase purchases quake quakes race raid raids rallies rally rape ratification rebellion rebound \
    recapitalization reception recession recital redemption redeployment reduction reductions reelection \
    referendum reform release remarks rematch removal reopening reorganisation reorganization repatriation report \
    request rescue rescues reshuffle resignation restructuring results retirement retrial return reunification \
    reunion review revision revisions revolt revolution riot rioting riots rise robberies robbery ruling rulings \
    runoff sale search secession seizure seizures selloff semifinal semifinals sentencing sentencings session \
    sessions shelling shipment shipments shooting shootings shootout shootouts showdown showdowns shutdown siege \
    sieges signing sinking sinkings sit-in skirmish skirmishes slaying slayings slide slump speech spill split \
    stabbing stabbings stampede stampedes standoff storm storms strike strikes suicide summit summits surge \
    surgery surrender suspension swearing-in takeover takeovers talks test testimony tests tornado tornadoes tour \
    tournament tragedy transfer treaty tremor trial trials trip truce tsunami tsunamis typhoon typhoons \
    unification unrest unveiling upheaval uprising uprisings vacation vaccination vaccinations verdict verdicts \
    victory vigil violations violence visit visits vote votes walkout walkouts war warning warnings wars wedding \
    weddings wildfire wildfires win wins withdrawal withdrawals wreck";
