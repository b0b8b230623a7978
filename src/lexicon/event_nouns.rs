//! Nouns for things that happen.

/// Singular and plural.
pub(crate) const EVENT_NOUNS: &str = "accession accident accord acquisition agreement agreements annexation announcement arrest arrests \
    assassination assault attack attacks auction auctions averaging ballot battle bid birth blast blasts blockade bombing bombings boom \
    boycott breakup briefing campaign ceasefire celebration celebrations ceremony change charge charges clash clashes close closing \
    closure coalition collapse collision concert conference conferences conflict congress contest convention conviction coup crackdown \
    crash crashes creation crisis death deaths deal debate debut decline declines defeat delivery demonstration demonstrations departure \
    deployment disaster disasters discussion discussions drop earnings earthquake election elections emergency encounter entry eruption \
    escape evacuation event exercise exercises expansion explosion explosions fall festival fight fighting fire fires flight flood floods \
    funeral gain gains game games growth hearing hearings hurricane inauguration incident income increase indictment inquiry invasion \
    investigation killing killings landing launch lawsuit loss losses march massacre match meeting meetings merger mission murder murders \
    negotiations offensive offering opening operation operations outbreak pandemic payment payments plunge poll polls presentation primary \
    process production profit profits protest protests purchase race raid raids rally rallies ratification rebellion recession record \
    referendum reform release removal report resignation results retirement return revenue review revolt revolution riot riots rise ruling \
    rulings runoff sale sales selloff session sessions service shooting shootings siege signing slaying speech split strike strikes storm \
    storms summit summits surgery surrender suspension takeover talks test tests tour tournament trading treaty trial trials trip truce \
    advances ambush anniversary appeal appeals birthday breakfast broadcast burial call calls cancellation census ceremonies \
    championship concerts conviction convictions cutback decision decisions deportation dinner disappearance dismissal drill drills drought \
    dispute eclipse embargo execution executions famine funerals graduation handover heatwave hijacking hunt hurricanes incidents indictments \
    injury invasions kidnapping landings launches lawsuits layoffs lunch marriage massacres missions mutiny ordeal outage outflow parade \
    premiere primaries protestations purchases quake raids reception reopening request rescue reunion robbery search shutdown siege slayings slump \
    spill standoff stampede suicide swearing-in tornado tornadoes tragedy transfer typhoon uprising vacation vigil verdict warning warnings weddings violence visit visits vote votes walkout war wars wedding withdrawal work";
