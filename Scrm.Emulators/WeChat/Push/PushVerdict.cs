using Scrm.Emulators.WeChat.Wire;

namespace Scrm.Emulators.WeChat.Push;

/// <summary>What the platform makes of an answer: handled, a reply to show, or a reason to try again.</summary>
internal sealed record PushVerdict(bool Handled, string Outcome, ForeignXml? Reply = null, string? ReplyClear = null, bool AtOnce = false)
{
    /// <summary>The reply's text, by which the same reply to a copy of the push is known.</summary>
    public string? ReplyText { get; init; }

    public static PushVerdict Retry(string why, bool atOnce = false) => new(false, why, AtOnce: atOnce);
}
