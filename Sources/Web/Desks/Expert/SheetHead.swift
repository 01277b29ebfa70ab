import Assessment
import Markup
import Messages
import Papers
import Programmes

/// The line above a sheet: which unit, which channel, and the way to the next one.
struct SheetHead {
  let place: SheetPlace

  func html(_ say: Speech) -> HTML {
    header(.class("sheet-head")) {
      p {
        code { bdi { place.application.text } }
        " " + say(place.kind) + " "
        span(.class("quiet")) {
          say("本人第 \(place.number) 项，共 \(place.count) 项", "\(place.number) of \(place.count)")
        }
      }
      channels(say)
      nav(.class("pager"), .ariaLabel(say("前后申报", "Neighbours"))) {
        ul {
          if let previous = place.previous {
            li { a(href: place.path(to: previous)) { "← " + say("上一项", "Previous") } }
          }
          if let next = place.next {
            li { a(href: place.path(to: next)) { say("下一项", "Next") + " →" } }
          }
        }
      }
    }
  }

  private func channels(_ say: Speech) -> HTML {
    nav(.class("tabs"), .ariaLabel(say("评分环节", "Channels"))) {
      ul {
        place.channels.map { tab in
          li {
            a(
              href: Addresses.sheet(place.call, place.application, tab.channel.id),
              tab.channel.id == place.channel.id ? .ariaCurrent(.page) : nil
            ) {
              say(tab.channel.name) + " "
              say.sheetState(tab.state)
            }
          }
        }
      }
    }
  }
}

/// Why a sheet was opened again, told to its expert.
struct ReopeningNote {
  let reopening: SheetPast.Reopening

  func html(_ say: Speech) -> HTML {
    div(.class("note", "live"), .role(.status)) {
      p {
        strong { say("此表已重新打开，请更正后再次签名", "This sheet was opened again; mend and sign it") }
      }
      p {
        say.moment(reopening.at)
        " \(reopening.code.rawValue) " + say(reopening.code.phrase) + say("：", ": ")
        say.quoted(reopening.note)
      }
    }
  }
}

extension Speech {
  /// Whether a sheet is in, in a word.
  func sheetState(_ state: SheetStatus.State) -> HTML {
    switch state {
    case .signed: badge(Phrase("已签名", "signed"), .good)
    case .reopened: badge(Phrase("已重开", "reopened"), .bad)
    case .missing: badge(Phrase("待评", "to do"), .waiting)
    }
  }
}
