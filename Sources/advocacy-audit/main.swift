import Commands
import Cymraeg
import Wording

Running.run(AdvocacyAudit.self, languages: [.english, .welsh])
