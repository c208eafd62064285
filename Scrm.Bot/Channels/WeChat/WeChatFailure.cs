namespace Scrm.Bot.Channels.WeChat;

/// <summary>Why a call of the platform's API brought nothing.</summary>
/// <param name="Kind">How it went wrong.</param>
/// <param name="Code">The platform's <c>errcode</c>, or the HTTP status; 0: none came.</param>
/// <param name="RetryAfter">How long the answer asks to wait, or null.</param>
internal sealed record WeChatFailure(WeChatFailureKind Kind, int Code = 0, TimeSpan? RetryAfter = null)
{
    public static WeChatFailure NotReached { get; } = new(WeChatFailureKind.NotReached);

    public static WeChatFailure Unanswered { get; } = new(WeChatFailureKind.Unanswered);

    /// <summary>The token was not accepted; a new one may be.</summary>
    public bool IsToken => Kind == WeChatFailureKind.Platform && Code is 40001 or 40014 or 42001;

    /// <summary>The same for a call that comes before the real one: whatever became of it, the real one was never made.</summary>
    public WeChatFailure BeforeTheCall() => Kind == WeChatFailureKind.Unanswered ? NotReached : this;
}
