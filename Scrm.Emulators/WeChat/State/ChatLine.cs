namespace Scrm.Emulators.WeChat.State;

/// <summary>One bubble or notice on the phone. <c>out</c> was sent by the phone's person, <c>in</c> by the account.</summary>
internal sealed record ChatLine
{
    public const string Out = "out";
    public const string In = "in";
    public const string Notice = "system";
    public const string Sending = "sending";
    public const string Delivered = "delivered";
    public const string Failed = "failed";

    public long Id { get; init; }

    /// <summary>Grows with every change of the line.</summary>
    public long Revision { get; init; }

    public DateTimeOffset At { get; init; }

    public required string Direction { get; init; }

    public required string Kind { get; init; }

    public string? Text { get; init; }

    public string? Title { get; init; }

    public string? Url { get; init; }

    public string? MediaId { get; init; }

    public string? PictureUrl { get; init; }

    public ChatPlace? Place { get; init; }

    public IReadOnlyList<ChatArticle>? Articles { get; init; }

    public ChatChoices? Choices { get; init; }

    /// <summary><c>passive</c>, <c>customer-service</c>, <c>template</c> or <c>menu</c>.</summary>
    public string? Via { get; init; }

    /// <summary>Of a line the person sent: <c>sending</c>, <c>delivered</c>, <c>failed</c>.</summary>
    public string? State { get; init; }

    /// <summary>Why it failed.</summary>
    public string? Error { get; init; }

    /// <summary>The platform's id, as text because it does not fit a browser's number.</summary>
    public string? MsgId { get; init; }
}
