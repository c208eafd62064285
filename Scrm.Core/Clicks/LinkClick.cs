using Scrm.Core.Contacts;
using Scrm.Core.Tagging;

namespace Scrm.Core.Clicks;

/// <summary>A click as it is stored: counted, shown on the person's timeline, and waiting for the rules.</summary>
/// <param name="Code">Which link.</param>
/// <param name="At">When.</param>
/// <param name="Touchpoint">The timeline's entry; null: nobody knows who clicked.</param>
/// <param name="Signal">What rules see of it; null likewise.</param>
public sealed record LinkClick(string Code, DateTimeOffset At, Touchpoint? Touchpoint, PendingSignal? Signal);
