public import Messages

/// What a password must be: long, and nothing else that would make people write it down.
public enum PasswordRule {
  /// The fewest characters.
  public static let shortest = 12
  /// The most characters, so that nobody keeps the hasher busy with a novel.
  public static let longest = 200

  /// What is wrong with a new password; nil for one that is good enough.
  public static func objection(to password: String, of account: String) -> Phrase? {
    let characters = Array(password.precomposed)
    if characters.count < shortest {
      return Phrase(
        "密码至少 \(shortest) 个字符，现为 \(characters.count) 个。可以用几个词或一句话",
        "The password needs \(shortest) characters or more, this one has \(characters.count). "
          + "A few words or a sentence will do")
    }
    if characters.count > longest {
      return Phrase("密码最多 \(longest) 个字符", "The password may have at most \(longest) characters")
    }
    if Set(characters).count < 4 {
      return Phrase("密码几乎全是同一个字符，请换一个", "The password repeats too few characters; choose another")
    }
    if account.count > 3, password.lowercased().contains(account.lowercased()) {
      return Phrase("密码不能含有账号", "The password must not contain the account name")
    }
    return nil
  }
}
