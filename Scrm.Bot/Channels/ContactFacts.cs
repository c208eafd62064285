namespace Scrm.Bot.Channels;

/// <summary>What a platform tells about a person when asked; unset members are unknown.</summary>
internal sealed record ContactFacts
{
    public string? Name { get; init; }

    public string? UnionId { get; init; }

    public string? Language { get; init; }

    /// <summary>How the person came, in the platform's word, for example <c>ADD_SCENE_QR_CODE</c>.</summary>
    public string? SubscribeSource { get; init; }

    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();
}
