namespace Scrm.Core.Handoffs;

/// <summary>Which causes hand a conversation to people; each can be switched off.</summary>
public sealed record HandoffRules
{
    /// <summary>All of them; nobody is a VIP until the company says who.</summary>
    public static HandoffRules Default { get; } = new();

    /// <summary>When a person is asked for.</summary>
    public bool AskedForPerson { get; init; } = true;

    /// <summary>After too many misses in a row; off: the bot goes on saying that it did not understand.</summary>
    public bool Misses { get; init; } = true;

    /// <summary>When one of <see cref="ComplaintWords"/> is said, or the message complains as the company's examples teach it.</summary>
    public bool Complaint { get; init; } = true;

    /// <summary>Words nobody says without complaining. How to get money back is asked by happy customers too, so such words are not among them.</summary>
    public IReadOnlyList<string> ComplaintWords { get; init; } =
    [
        "投诉", "差评", "骗子", "骗人", "欺骗消费者", "假货", "太差了", "态度差", "态度恶劣", "态度太差", "没人管", "没人理", "气死", "坑人", "垃圾客服",
        "12315", "消协", "曝光你们", "维权", "scam", "complaint", "complain", "unacceptable", "worst service", "rip off",
    ];

    /// <summary>When the customer sounds unhappy and no answer is sure.</summary>
    public bool Negative { get; init; } = true;

    /// <summary>When one of the three below holds and no answer is sure, or always with <see cref="VipAlways"/>.</summary>
    public bool Vip { get; init; } = true;

    /// <summary>True: such a customer's questions go to people even where an answer is sure.</summary>
    public bool VipAlways { get; init; }

    /// <summary>Ids of segments.</summary>
    public IReadOnlyList<string> VipSegments { get; init; } = [];

    /// <summary>Member tiers.</summary>
    public IReadOnlyList<string> VipTiers { get; init; } = [];

    /// <summary>0–100: from this value score on; null: the score does not matter.</summary>
    public double? VipValueFrom { get; init; }
}
