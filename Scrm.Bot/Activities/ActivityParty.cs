namespace Scrm.Bot.Activities;

/// <summary>Somebody who speaks or is spoken to.</summary>
/// <param name="Id">The channel's id.</param>
/// <param name="Name">What people call him.</param>
/// <param name="Role"><c>user</c> or <c>bot</c>.</param>
internal sealed record ActivityParty(string? Id, string? Name = null, string? Role = null);
