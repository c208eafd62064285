namespace Scrm.Emulators.WeChat.State;

/// <summary>One switched-on fault: where, what, and how often.</summary>
internal sealed record FaultRule
{
    public long Id { get; init; }

    /// <summary><c>push</c>, an API group (<c>token</c>, <c>send</c>, <c>media</c> …), a path, or <c>api</c> for every call.</summary>
    public string On { get; init; } = "";

    /// <summary>See the table in the README.</summary>
    public string Kind { get; init; } = "";

    /// <summary>How many more times it happens.</summary>
    public int Times { get; init; } = 1;

    /// <summary>Only every n-th matching exchange.</summary>
    public int Every { get; init; } = 1;

    /// <summary>Only exchanges of this person.</summary>
    public string? OpenId { get; init; }

    public int? Errcode { get; init; }

    public int? Status { get; init; }

    public double Seconds { get; init; } = 10;

    public int Copies { get; init; } = 2;

    /// <summary>Matching exchanges so far.</summary>
    public int Seen { get; init; }
}
