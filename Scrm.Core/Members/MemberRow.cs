namespace Scrm.Core.Members;

/// <summary>One row of an import.</summary>
/// <param name="Line">Where it stands in the file, from 1.</param>
/// <param name="Phone">Telephone number, or null.</param>
/// <param name="ExternalId">The other system's number, or null.</param>
/// <param name="UnionId">The platform's id over all accounts, or null.</param>
/// <param name="Name">Name, or null.</param>
/// <param name="Fields">Further facts; empty ones are not told.</param>
public sealed record MemberRow(
    int Line, string? Phone, string? ExternalId, string? UnionId, string? Name, IReadOnlyDictionary<string, string> Fields);
