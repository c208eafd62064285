namespace Scrm.Core.Dialogues;

/// <summary>What the bot says in a form besides its questions, and what it understands. <c>{form}</c>, <c>{field}</c>, <c>{value}</c>, <c>{summary}</c> and <c>{question}</c> are filled in.</summary>
public sealed record FormWords
{
    /// <summary>Said before the first question; empty: nothing.</summary>
    public string Intro { get; init; } = "好的，我们来填写“{form}”。随时可以回复“上一步”“取消”。";

    /// <summary>Said after a question that may be skipped.</summary>
    public string MaySkip { get; init; } = "（可以回复“跳过”）";

    /// <summary>Said between an answer to something else and the question that is still open.</summary>
    public string Resume { get; init; } = "我们继续：";

    /// <summary>Said before the next question after a correction.</summary>
    public string Corrected { get; init; } = "好的，{field}改为：{value}。";

    /// <summary>The answers read back.</summary>
    public string Confirm { get; init; } = "请核对：\n{summary}\n确认提交吗？";

    /// <summary>The choice that sends the form.</summary>
    public string Yes { get; init; } = "确认";

    /// <summary>The choice that changes something.</summary>
    public string Fix { get; init; } = "修改";

    /// <summary>Which answer shall be changed.</summary>
    public string WhichField { get; init; } = "请问要改哪一项？";

    /// <summary>Said when it was called off.</summary>
    public string Cancelled { get; init; } = "已取消，您填写的内容没有保存。";

    /// <summary>Said when it is done.</summary>
    public string Done { get; init; } = "已提交，谢谢您！";

    /// <summary>Said when it is done and the company's own system will answer.</summary>
    public string Working { get; init; } = "已收到，正在为您办理，请稍候。";

    /// <summary>The one reminder.</summary>
    public string Reminder { get; init; } = "您还在吗？我们刚才说到：{question}";

    /// <summary>Said when it ends because nothing came.</summary>
    public string TimedOut { get; init; } = "有一会儿没有收到您的回复，“{form}”先结束了，已填写的内容为您保留。需要时再告诉我。";

    /// <summary>Said to an answer that cannot be used, by the kind of the question.</summary>
    public IReadOnlyDictionary<FieldKind, string> Errors { get; init; } = FormPhrases.ChineseErrors;

    /// <summary>Whole messages that call it off.</summary>
    public IReadOnlyList<string> CancelWords { get; init; } = ["取消", "不填了", "算了", "不办了", "退出", "cancel", "quit", "stop"];

    /// <summary>Whole messages that go back one question.</summary>
    public IReadOnlyList<string> BackWords { get; init; } = ["上一步", "返回", "上一题", "back", "go back"];

    /// <summary>Whole messages that skip a question.</summary>
    public IReadOnlyList<string> SkipWords { get; init; } = ["跳过", "不填", "没有", "无", "skip", "none"];

    /// <summary>Whole messages that send it, besides <see cref="Yes"/>.</summary>
    public IReadOnlyList<string> YesWords { get; init; } = ["是", "是的", "对", "对的", "好", "好的", "可以", "没问题", "提交", "确认提交", "yes", "ok", "submit", "confirm"];

    /// <summary>Whole messages that change something, besides <see cref="Fix"/>.</summary>
    public IReadOnlyList<string> FixWords { get; init; } = ["不", "不对", "不是", "错了", "改", "改一下", "no", "change", "edit"];

    /// <summary>The built-in Chinese words.</summary>
    public static FormWords Chinese { get; } = new();

    /// <summary>The built-in English words.</summary>
    public static FormWords English { get; } = FormPhrases.English;
}
