using Scrm.Core.Canned;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.Macros;

/// <summary>What a macro must be. Pure.</summary>
public static class MacroRules
{
    /// <summary>Steps at most.</summary>
    public const int MaxSteps = 10;

    /// <summary>Macros at most, all staff's together.</summary>
    public const int Most = 500;

    private const int MaxName = 40;
    private const int MaxMinutes = 60 * 24 * 90;
    private const int MaxReason = 60;

    /// <summary>Null: well formed. Else what is wrong; the detail names the step, from 1.</summary>
    public static Fault? Refusal(Macro macro)
    {
        if (macro.Name.Trim().Length is 0 or > MaxName)
        {
            return new Fault(FaultCode.Invalid, $"A name has 1 to {MaxName} characters.", "name");
        }

        if (macro.Steps.Count is 0 or > MaxSteps)
        {
            return new Fault(FaultCode.Invalid, $"A macro has 1 to {MaxSteps} steps.", "macroSteps");
        }

        var wrong = macro.Steps.Select((step, i) => (Step: step, Number: i + 1)).FirstOrDefault(s => !IsRight(s.Step));
        return wrong.Step is not null ? new Fault(FaultCode.Invalid, $"Step {wrong.Number} misses something or has too much.", "macroStep")
            : macro.Steps.Take(macro.Steps.Count - 1).Any(s => s.Kind is MacroStepKind.Resolve or MacroStepKind.Snooze or MacroStepKind.Transfer)
                ? new Fault(FaultCode.Invalid, "What gives the conversation away stands last.", "macroOrder")
            : null;
    }

    private static bool IsRight(MacroStep step) => step.Kind switch
    {
        MacroStepKind.Reply or MacroStepKind.Note =>
            !string.IsNullOrWhiteSpace(step.Text) && step.Text.Length <= CannedRules.MaxText && TextVariables.Unknown(step.Text) is null,
        MacroStepKind.Tag => !string.IsNullOrEmpty(step.TagId),
        MacroStepKind.Priority => step.Priority is >= 0 and <= SetPriority.Highest,
        MacroStepKind.Transfer => string.IsNullOrEmpty(step.AgentId) != string.IsNullOrEmpty(step.TeamId),
        MacroStepKind.Snooze => step.Minutes is > 0 and <= MaxMinutes,
        MacroStepKind.Resolve => step.Text is { Length: > 0 and <= MaxReason },
        _ => true,
    };
}
