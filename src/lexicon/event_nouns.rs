//! Nouns for things that happen.

/// Singular and plural. Nouns for what is measured ("revenue", "growth") and for what lasts ("service") are no events.
pub(crate) const EVENT_NOUNS: &str = "abduction accession accident accord acquisition address advances aftershock agreement agreements airstrike \
    airstrikes ambush annexation anniversary announcement appeal appeals appointment approval arrest arrests arrival \
    arrivals assassination assault attack attacks attempt attempts auction auctions avalanche bailout ballot ban \
    bankruptcy bans battle beating bid birth birthday blackout blast blasts blaze blockade bombing bombings boom bout \
    boycott breakfast breakup briefing broadcast buildup burial buyout call calls campaign cancellation capsizing \
    capture ceasefire celebration celebrations census ceremonies ceremony championship change changes check clash \
    clashes clearance closing closure coalition collapse collision completion concert concerts conference conferences \
    conflict conquest consultation consultations contest convention conviction convictions coronation coup crackdown \
    crash crashes creation crisis cut cutback cuts deal death deaths debate debut decision decisions decline declines \
    default defeat defection delay delays delivery demand demonstration demonstrations departure departures deployment \
    deportation derailment derby dinner disappearance disaster disasters discovery discussion discussions dismissal \
    disposal dispute disruption disruptions divorce downturn drill drills drop drought earnings earthquake eclipse \
    effort election elections embargo emergency encounter entry eruption escape evacuation event execution executions \
    exercise exercises exhibition expansion explosion explosions expulsion extradition fall famine festival fight \
    fighting filing filings final finals fire fires flight flood flooding floods flotation forecast funeral funerals \
    gain gains game games graduation gunbattle handover hearing hearings heatwave hijacking hike hikes hunt hurricane \
    hurricanes imprisonment inauguration incident incidents increase increases indictment indictments initiative \
    injury inquiry inspection inspections interview interviews invasion invasions investigation jump kidnapping \
    kidnappings killing killings landing landings landslide launch launches lawsuit lawsuits layoff layoffs leak \
    listing looting loss losses lunch maintenance manhunt marathon march marriage massacre massacres match meeting \
    meetings memorial merger mission missions move moves murder murders mutiny negotiations nomination offensive offer \
    offering offers opening ordeal outage outbreak outflow pandemic parade payment payments playoff playoffs plea \
    pledge plunge poll polls premiere presentation primaries primary proposal proposals protest protests purchase \
    purchases quake race raid raids rallies rally rape ratification rebellion rebound reception recession recital \
    redemption redeployment reduction reductions reelection referendum reform release remarks removal reopening report \
    request rescue resignation restructuring results retirement return reunion review revolt revolution riot rioting \
    riots rise robbery ruling rulings runoff sale search seizure seizures selloff semifinal semifinals sentencing \
    session sessions shelling shipment shipments shooting shootings shutdown siege signing sinking slaying slayings \
    slide slump speech spill split stabbing stampede standoff storm storms strike strikes suicide summit summits surge \
    surgery surrender suspension takeover talks test testimony tests tornado tornadoes tour tournament tragedy \
    transfer treaty tremor trial trials trip truce typhoon unrest unveiling upheaval uprising vacation verdict victory \
    vigil violations violence visit visits vote votes walkout war warning warnings wars wedding weddings win wins \
    withdrawal withdrawals wreck";
