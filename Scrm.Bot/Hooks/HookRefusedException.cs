namespace Scrm.Bot.Hooks;

/// <summary>The address is one that may not be called.</summary>
internal sealed class HookRefusedException() : IOException("The address may not be called.");
