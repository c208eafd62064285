using Scrm.Core.Conversations;
using Scrm.Core.Figures;
using Scrm.Core.Rules;

namespace Scrm.Core.RuleBooks;

/// <summary>A recorded conversation as rules would see it. Tags, segments and value are those of now: what they were then is not kept.</summary>
/// <param name="Known">What is known of the person.</param>
/// <param name="Clock">The company's calendar.</param>
/// <param name="Lines">The transcript.</param>
public sealed record RuleScene(RuleFacts Known, CompanyClock Clock, IReadOnlyList<Message> Lines);
