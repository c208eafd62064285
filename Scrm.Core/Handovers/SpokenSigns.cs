using System.Text.RegularExpressions;

namespace Scrm.Core.Handovers;

/// <summary>Signs in plain words, Chinese and English: of a question, of a promise, of something done. Pure.</summary>
public static partial class SpokenSigns
{
    /// <summary>True for a question or a wish.</summary>
    public static bool Asks(string text) => Question().IsMatch(text);

    /// <summary>True when the speaker says that something will be done.</summary>
    public static bool Promises(string text) => Promise().IsMatch(text);

    /// <summary>True when the speaker says that something is done.</summary>
    public static bool Done(string text) => Finished().IsMatch(text);

    [GeneratedRegex(
        @"[?？]|吗|呢$|怎么|怎样|如何|什么|为啥|为何|多少|多久|哪里|哪个|几时|何时|能不能|可不可以|能否|可否|是否|有没有|我想|我要|想要|需要|帮我|麻烦|请问|退款|退货|换货|投诉|\b(how|what|when|where|why|who|which|can|could|would|please|want|need|refund|return)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Question();

    [GeneratedRegex(
        @"(会|将|马上|立即|稍后|晚点|尽快|今天|明天|后天|本周|下周|(分钟|小时|天|个工作日)(之?内|后)|这就|帮您?)[^。！!？?\n]{0,20}(回复|答复|联系|处理|安排|发货|补发|退款|寄|通知|跟进|核实|确认|查|致电|打电话|回电|告知|解决)|\b(i|we)('ll| will| am going to| are going to)\b|\bget back to you\b|\bwithin \d+ (minutes?|hours?|days?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Promise();

    [GeneratedRegex(
        @"已经?(为您|帮您|给您)?[^。！!？?\n]{0,12}(回复|联系|处理|安排|发货|补发|退款|退回|寄出|通知|核实|确认|解决|完成|办好|提交)|(处理|办理|退款|发货)(好了|完成|成功)|办好了|\b(done|completed|has been (sent|refunded|shipped|fixed|resolved)|have (sent|refunded|shipped|fixed|resolved)|i('ve| have) (sent|refunded|shipped|fixed|called))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Finished();
}
