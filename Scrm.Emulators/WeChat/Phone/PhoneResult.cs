namespace Scrm.Emulators.WeChat.Phone;

/// <summary>What a phone action led to: ids of what was pushed, or why not.</summary>
internal sealed record PhoneResult
{
    public bool Ok { get; init; } = true;

    /// <summary>The platform's message id, as text; null for events.</summary>
    public string? MsgId { get; init; }

    /// <summary>The bubble on the phone.</summary>
    public long? LineId { get; init; }

    /// <summary>The picture's or recording's id.</summary>
    public string? MediaId { get; init; }

    /// <summary>What the phone opens (a link of the menu).</summary>
    public string? OpenUrl { get; init; }

    public string? Code { get; init; }

    public string? Message { get; init; }

    public static PhoneResult Refused(string code, string message) => new() { Ok = false, Code = code, Message = message };
}
