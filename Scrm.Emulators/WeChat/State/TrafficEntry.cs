namespace Scrm.Emulators.WeChat.State;

/// <summary>One exchange on the wire, with secrets masked: a push to the gateway or an API call from it.</summary>
internal sealed record TrafficEntry
{
    public const string Push = "push";
    public const string Api = "api";

    public long Id { get; init; }

    public DateTimeOffset At { get; init; }

    public required string Direction { get; init; }

    public required string Kind { get; init; }

    public required string Method { get; init; }

    public required string Url { get; init; }

    /// <summary>Null for what concerns the account as a whole.</summary>
    public string? OpenId { get; init; }

    /// <summary>Number of the try, for pushes.</summary>
    public int? Attempt { get; init; }

    /// <summary>HTTP status; null where none arrived.</summary>
    public int? Status { get; init; }

    public double ElapsedMs { get; init; }

    /// <summary>Body as it went over the wire.</summary>
    public string Request { get; init; } = "";

    /// <summary>The same before sealing, where it was sealed.</summary>
    public string? RequestClear { get; init; }

    public string Response { get; init; } = "";

    public string? ResponseClear { get; init; }

    /// <summary>What the platform made of it: <c>handled</c>, <c>reply</c>, <c>timed out</c>, an error code …</summary>
    public string Outcome { get; init; } = "";
}
