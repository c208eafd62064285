namespace Scrm.Core.Personas;

/// <summary>A role with its reason.</summary>
/// <param name="Role">Which.</param>
/// <param name="Reason">Why.</param>
/// <param name="Detail">The tag's id or the number of followers, or null. Never a phone number or platform id.</param>
public sealed record RoleFinding(PersonRole Role, RoleReason Reason, string? Detail = null);
