namespace Scrm.AgentConsole.Access;

/// <summary>What became of a sign-in.</summary>
internal enum SignInOutcome
{
    /// <summary>The cookie is set.</summary>
    Done,

    /// <summary>Name or password are wrong, or the account is disabled; which of them is not told.</summary>
    Failed,

    /// <summary>Too many wrong passwords: wait.</summary>
    LockedOut,
}
