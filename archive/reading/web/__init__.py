"""Web archives: MHTML, WARC, WACZ, SingleFile -> the stories in them, each with its pictures."""
