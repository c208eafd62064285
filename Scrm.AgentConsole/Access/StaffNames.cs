namespace Scrm.AgentConsole.Access;

/// <summary>How members of staff may be called, and how much they may hold.</summary>
internal static class StaffNames
{
    public const int MaxCapacity = 500;
    private const int MaxLength = 64;

    /// <summary>Null: a good user name. Else what is wrong.</summary>
    public static string? Refusal(string? userName) =>
        string.IsNullOrEmpty(userName) || userName.Length > MaxLength ? $"must have 1 to {MaxLength} characters."
        : !userName.All(c => char.IsAsciiLetterOrDigit(c) || "-._@+".Contains(c, StringComparison.Ordinal))
            ? "may hold letters, digits and - . _ @ + only."
            : null;

    /// <summary>Null: a good name to show. Else what is wrong.</summary>
    public static string? DisplayRefusal(string? displayName) =>
        string.IsNullOrWhiteSpace(displayName) || displayName.Length > MaxLength ? $"must have 1 to {MaxLength} characters." : null;
}
