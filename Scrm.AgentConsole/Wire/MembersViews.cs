using Scrm.Core.Members;

namespace Scrm.AgentConsole.Wire;

/// <summary>People another system tells of.</summary>
internal sealed record MembersInput(IReadOnlyList<MemberInput>? Rows);

/// <summary>One of them.</summary>
internal sealed record MemberInput(
    string? Phone = null, string? Name = null, string? ExternalId = null, string? UnionId = null, IReadOnlyDictionary<string, string>? Fields = null);

/// <summary>What an import did, or would do; not applied with problems: nothing was stored.</summary>
internal sealed record MembersView(bool Applied, int Added, int Changed, int Unchanged, int Matched, IReadOnlyList<MemberProblem> Problems);
