using Scrm.Core.Agents;

namespace Scrm.AgentConsole.Access;

/// <summary>An account while Identity works on it: Identity changes its user in place, the core's accounts are values.</summary>
internal sealed class StaffUser(Account account)
{
    /// <summary>The account as it shall be stored.</summary>
    public Account Account { get; set; } = account;

    /// <summary>A user that is not stored yet.</summary>
    public static StaffUser New(string id, string userName) => new(new Account
    {
        Id = id,
        UserName = userName,
        NormalizedUserName = userName.ToUpperInvariant(),
        SecurityStamp = id,
    });
}
