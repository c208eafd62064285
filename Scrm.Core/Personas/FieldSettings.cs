namespace Scrm.Core.Personas;

/// <summary>Which facts of a contact say what: names of attributes, the first that is there counts; case aside.</summary>
public sealed record FieldSettings
{
    /// <summary>How many people follow the person.</summary>
    public IReadOnlyList<string> Followers { get; init; } = ["followers", "粉丝数", "粉丝"];

    /// <summary>How many friends the person brought, where no referral was seen by us.</summary>
    public IReadOnlyList<string> Referrals { get; init; } = ["referrals", "推荐人数"];

    /// <summary>How often the person passed something on.</summary>
    public IReadOnlyList<string> Reposts { get; init; } = ["reposts", "转发数"];

    /// <summary>The member tier's name.</summary>
    public IReadOnlyList<string> Tier { get; init; } = ["tier", "会员等级", "等级"];

    /// <summary>The phone number.</summary>
    public IReadOnlyList<string> Phone { get; init; } = ["phone", "mobile", "手机", "电话"];
}
