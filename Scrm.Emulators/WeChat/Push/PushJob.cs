using Scrm.Emulators.WeChat.State;

namespace Scrm.Emulators.WeChat.Push;

/// <summary>One message or event on its way to the gateway. Every try sends the same clear XML.</summary>
internal sealed record PushJob(AccountState Account, Follower Follower, string Kind, string ClearXml)
{
    private string? _reply;

    /// <summary>The bubble that shows whether it arrived.</summary>
    public long? LineId { get; init; }

    /// <summary>Whether the person is told when the account does not answer.</summary>
    public bool ShowsFailure { get; init; }

    /// <summary>Articles of a passive news reply: one for a message, eight for an event.</summary>
    public int MostArticles { get; init; } = 8;

    /// <summary>
    /// True for the first reply to this push, and for any other that differs: the same bytes again, to a copy of the push, are the same reply.
    /// Called under the account's gate.
    /// </summary>
    public bool IsNews(string? reply)
    {
        if (_reply is not null && _reply == reply)
        {
            return false;
        }

        _reply = reply;
        return true;
    }
}
