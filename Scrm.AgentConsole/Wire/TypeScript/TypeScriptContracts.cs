using Scrm.AgentConsole.Live;
using Scrm.Core.Alerting;
using Scrm.Core.Answers;
using Scrm.Core.Answers.Teaching;
using Scrm.Core.Foundation;
using Scrm.Core.Handovers;
using Scrm.Core.Knowledge;
using Scrm.Core.Merging;
using Scrm.Core.Outcomes;
using Scrm.Core.Personas;
using Scrm.Core.Pictures;
using Scrm.Core.Replays;
using Scrm.Core.Reviews;
using Scrm.Core.Routing.Decisions;
using Scrm.Core.Routing.Queueing;
using Scrm.Core.RuleBooks;
using Scrm.Core.Rules;
using Scrm.Core.Tags;
using Scrm.Core.Walls;

namespace Scrm.AgentConsole.Wire.TypeScript;

/// <summary>The browser application's types, written from the C# contracts so that drift breaks its build.</summary>
internal static class TypeScriptContracts
{
    private const string Head = "// Written from the C# contracts by `wire-types`; do not edit.\n";

    /// <summary>The whole file: every wire record, what of the core they use, and the hub.</summary>
    public static string Generate()
    {
        var shapes = new TypeScriptShapes();
        var hub = TypeScriptHub.Describe(typeof(IAgentCommands), typeof(IAgentClient), shapes);
        foreach (var root in Roots())
        {
            shapes.NameOf(root);
        }

        return string.Join('\n', [Head, .. shapes.Declarations(), hub]);
    }

    private static IEnumerable<Type> Roots() =>
        typeof(SessionView).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(SessionView).Namespace && TypeScriptShapes.IsRecord(t) && !t.IsGenericTypeDefinition)
            .Append(typeof(ListView<>))
            .Concat([typeof(RuleEditionHead), typeof(RuleChange), typeof(RuleRun), typeof(RuleRunLine), typeof(Wall), typeof(WallDay), typeof(WallRow), typeof(WallFigure)])
            .Concat([typeof(TagBook), typeof(AlertSettings), typeof(AnswerWords), typeof(AnswerFigures), typeof(FieldChange), typeof(FaultCode), typeof(AnswerKind), typeof(AnswerReason), typeof(AnswerUseKind), typeof(KnowledgeArticle), typeof(ReviewFigures), typeof(PersonaSettings), typeof(MergeSettings), typeof(HandoverSummary), typeof(RoutingDecision), typeof(RoutingSettings), typeof(GroupPicture), typeof(BotReport), typeof(BotConversation), typeof(BotMeasure), typeof(ReplayJob), typeof(ReplayLine)])
            .OrderBy(t => t.Name, StringComparer.Ordinal);
}
