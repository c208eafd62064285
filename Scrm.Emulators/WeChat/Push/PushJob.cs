using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Push;

/// <summary>One message or event on its way to the gateway. Every try sends the same clear XML.</summary>
internal sealed record PushJob(AccountState Account, Follower Follower, string Kind, string ClearXml)
{
    /// <summary>The bubble that shows whether it arrived.</summary>
    public long? LineId { get; init; }

    /// <summary>Whether the person is told when the account does not answer.</summary>
    public bool ShowsFailure { get; init; }

    /// <summary>Articles of a passive news reply: one for a message, eight for an event.</summary>
    public int MostArticles { get; init; } = 8;
}
