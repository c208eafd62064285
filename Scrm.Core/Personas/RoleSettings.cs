namespace Scrm.Core.Personas;

/// <summary>How the company tells employees and opinion leaders from consumers.</summary>
public sealed record RoleSettings
{
    /// <summary>Phone numbers and platform ids of the company's own people.</summary>
    public IReadOnlyList<string> Staff { get; init; } = [];

    /// <summary>Tags that say somebody works here: their ids.</summary>
    public IReadOnlyList<string> EmployeeTags { get; init; } = [];

    /// <summary>Tags that say somebody is an opinion leader: their ids.</summary>
    public IReadOnlyList<string> KolTags { get; init; } = [];

    /// <summary>An opinion leader from so many followers.</summary>
    public int KolFollowers { get; init; } = 10_000;
}
