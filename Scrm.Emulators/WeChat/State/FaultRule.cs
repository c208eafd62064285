namespace Scrm.Emulators.WeChat.State;

/// <summary>One switched-on fault: where, what, and how often. (Settable: the JSON generator forgets defaults of init members.)</summary>
internal sealed record FaultRule
{
    public long Id { get; set; }

    /// <summary><c>push</c>, an API group (<c>token</c>, <c>send</c>, <c>media</c> …), a path, or <c>api</c> for every call.</summary>
    public string On { get; set; } = "";

    /// <summary>See the table in the README.</summary>
    public string Kind { get; set; } = "";

    /// <summary>How many more times it happens.</summary>
    public int Times { get; set; } = 1;

    /// <summary>Only every n-th matching exchange.</summary>
    public int Every { get; set; } = 1;

    /// <summary>Only exchanges of this person.</summary>
    public string? OpenId { get; set; }

    public int? Errcode { get; set; }

    public int? Status { get; set; }

    public double Seconds { get; set; } = 10;

    public int Copies { get; set; } = 2;

    /// <summary>Matching exchanges so far.</summary>
    public int Seen { get; set; }
}
