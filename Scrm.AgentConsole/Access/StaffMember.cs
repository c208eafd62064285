using Scrm.Core.Agents;

namespace Scrm.AgentConsole.Access;

/// <summary>Somebody who shall be able to sign in.</summary>
/// <param name="UserName">Typed at sign-in: letters, digits and - . _ @ +.</param>
/// <param name="Password">At least 10 characters, not the user name; stored as a salted hash only.</param>
/// <param name="DisplayName">Shown to colleagues; null: the user name.</param>
/// <param name="Role">Highest role held.</param>
/// <param name="TeamIds">Ids or names of teams; those that are absent are created.</param>
/// <param name="Capacity">Open conversations held at most; null: as the core says.</param>
public sealed record StaffMember(
    string UserName,
    string Password,
    string? DisplayName = null,
    AgentRole Role = AgentRole.Agent,
    IReadOnlyList<string>? TeamIds = null,
    int? Capacity = null)
{
    /// <summary>Never shows the password.</summary>
    public override string ToString() => $"StaffMember {{ Role = {Role} }}";
}
